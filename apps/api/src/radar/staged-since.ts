import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'
import type { Person as PersonValue } from '../core/person'
import { readCommented } from '../editions/editorial/comments/commented'
import { DraftEdition } from '../editions/editorial/draft-edition'
import { FoundDocument } from '../editions/editorial/found-document'
import { Person, personColumns } from '../editions/editorial/person'
import { Prisma } from '../generated/prisma/client'
import { createBatch } from '../graphql/batch'
import { builder } from '../graphql/builder'
import { type PageArguments, type PageQuery, pageOf, readPageArguments, type SortKey } from '../graphql/page'
import { readTogether } from '../graphql/read-together'

interface Row {
  id: string
  at: number
  changes: number
  people: string[]
  newest: Array<{ kind: DocumentKind; id: string }>
}

export const StagedSince = builder.objectRef<Row>('StagedSince').implement({
  description: 'What others changed in an edition that is being prepared.',
  fields: (t) => ({
    edition: t.field({
      type: DraftEdition,
      description: 'The edition.',
      resolve: async ({ id }, _args, context, info) => {
        const [row] = await readTogether(context, info, [{ typename: 'DraftEdition', id }])
        return row as never // read as the type that this field names
      },
    }),
    at: t.field({
      type: 'DateTime',
      description: 'When the last of it was saved.',
      resolve: ({ at }) => new Date(at),
    }),
    changes: t.exposeInt('changes', { description: 'How many documents they changed.' }),
    by: t.field({
      type: [Person],
      description: 'Who did, by name.',
      resolve: ({ people }, _args, context) => readPeople(context, people),
    }),
    documents: t.field({
      type: [FoundDocument],
      description: `The documents that were saved last, at most ${mostNamed}.`,
      resolve: async ({ id, newest }, _args, context) => {
        const found = await Promise.all(
          newest.map((document) => readCommented(context, { ...document, editionId: id })),
        )
        return found.filter((each) => each !== null)
      },
    }),
  }),
})

export const StagedSinceConnection = builder.connectionObject(
  {
    type: StagedSince,
    name: 'StagedSinceConnection',
    description: 'A page of editions in which others changed something.',
    subGraphs: ['Editorial'],
  },
  { name: 'StagedSinceEdge', description: 'An edition in which they did.', subGraphs: ['Editorial'] },
)

const mostNamed = 3

const keys: SortKey[] = [
  { column: 'at', type: 'number', isDescending: true },
  { column: 'id', type: 'id', isDescending: true },
]

/** The open editions in which others than this person saved something after a moment, the latest first. */
export async function readStagedSince(
  db: Transaction,
  args: PageArguments,
  { since, personId }: { since: string; personId: string },
) {
  const query = readPageArguments(args, keys, 'StagedSince')
  const staged = Prisma.sql`with staged as (
    select c."editionId" as id, round(extract(epoch from max(c."editedAt")) * 1000)::float8 as at,
      count(*)::int as changes, array_agg(distinct c."editedById") as people,
      to_json((array_agg(json_build_object('kind', c.kind, 'id', c."documentId")
        order by c."editedAt" desc, c.id))[1:${mostNamed}::int]) as newest
    from "Change" c join "Edition" e on e.id = c."editionId"
    where e."publishedAt" is null and e."discardedAt" is null
      and c."editedById" <> ${personId} and c."editedAt" > ${since}::timestamptz
    group by c."editionId")`
  const direction = query.isBackward ? Prisma.sql`asc` : Prisma.sql`desc`
  const rows = await db.$queryRaw<Row[]>`
    ${staged} select * from staged where true ${boundsOf(query)}
    order by at ${direction}, id ${direction} limit ${query.take}`
  return pageOf(
    query,
    rows,
    ({ at, id }) => [at, id],
    async () => {
      const [row] = await db.$queryRaw<
        [{ count: number }]
      >`${staged} select count(*)::int as count from staged`
      return row.count
    },
  )
}

function boundsOf({ from, until, isBackward }: PageQuery): Prisma.Sql {
  const [below, above] = isBackward ? [until, from] : [from, until]
  const place = ([at, id]: NonNullable<typeof from>) =>
    Prisma.sql`(${Number(at)}::float8, ${String(id)}::uuid)`
  return Prisma.sql`
    ${below ? Prisma.sql`and (at, id) < ${place(below)}` : Prisma.empty}
    ${above ? Prisma.sql`and (at, id) > ${place(above)}` : Prisma.empty}`
}

const readPeople = createBatch<string[], PersonValue[]>(
  (ids) => ids.join(' '),
  async ({ db }, asked) => {
    const rows = await db.user.findMany({
      where: { id: { in: asked.flat() } },
      select: personColumns,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    return asked.map((ids) => rows.filter(({ id }) => ids.includes(id)))
  },
)
