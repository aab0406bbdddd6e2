import { fieldsOf } from '@parley/shared/content/field'
import { documentKinds } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { valuesOf } from '@parley/shared/content/terms'
import { Document, typenames } from '../editions/schema/document'
import { DocumentKind } from '../editions/schema/terms'
import { Prisma } from '../generated/prisma/client'
import { builder } from '../graphql/builder'
import { readNodes } from '../graphql/node-types'
import { type PageQuery, pageOf, readPageArguments, type SortKey } from '../graphql/page'
import { open } from '../graphql/sub-graphs'
import { Certainty } from './terms'

const DocumentConnection = builder.connectionObject(
  { type: Document, name: 'DocumentConnection', ...open('A page of documents of any kind.') },
  { ...open('A document in a list.') },
)

type Kind = keyof typeof documentKinds

interface Found {
  kind: Kind
  id: string
  at: number
}

const keys: SortKey[] = [
  { column: 'at', type: 'number', isDescending: true },
  { column: 'id', type: 'id', isDescending: true },
]

builder.queryField('documents', (t) =>
  t.connection(
    {
      ...open('Documents of any kind, those that were changed here last first.'),
      type: Document,
      args: {
        kinds: t.arg({ type: [DocumentKind], description: 'Only documents of these kinds.' }),
        certainty: t.arg({
          type: [Certainty],
          description: 'Only documents of which the whole, or a seat or relation in them, is known so well.',
        }),
        changedSince: t.arg({
          type: 'DateTime',
          description: 'Only documents that were published or changed here after this moment.',
        }),
      },
      resolve: async (_root, { kinds, certainty, changedSince, ...args }, context, info) => {
        const { db } = context
        const query = readPageArguments(args, keys, 'Document')
        const documents = Prisma.sql`with found as (${union(kinds ?? valuesOf(documentKinds), certainty ?? null, changedSince ?? null)})`
        const found = await db.$queryRaw<Found[]>`
          ${documents}
          select kind, id, at from found where true ${boundsOf(query)}
          order by at ${directionOf(query)}, id ${directionOf(query)} limit ${query.take}`
        const page = pageOf(
          query,
          found,
          ({ at, id }) => [at, id],
          async () => {
            const [row] = await db.$queryRaw<
              [{ count: number }]
            >`${documents} select count(*)::int as count from found`
            return row.count
          },
        )
        const shown = page.edges.map(({ node }) => ({ typename: typenames[node.kind], id: node.id }))
        const nodes = await readNodes(context, info, shown, ['edges', 'node'])
        // Rows of each document's own type, branded with it.
        return {
          ...page,
          edges: page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as never })),
        }
      },
    },
    DocumentConnection,
  ),
)

function union(
  kinds: readonly Kind[],
  certainty: string[] | null,
  changedSince: Date | string | null,
): Prisma.Sql {
  const parts = kinds.map((kind) => {
    // Names of tables come from a closed list.
    const table = Prisma.raw(`"${typenames[kind]}"`)
    return Prisma.sql`
      select ${kind} as kind, id, (extract(epoch from "lastPublishedAt") * 1000)::float8 as at from ${table} d
      where ${certainty === null ? Prisma.sql`true` : isKnownSo(kind, certainty)}
        ${changedSince === null ? Prisma.empty : Prisma.sql`and "lastPublishedAt" > ${changedSince}`}`
  })
  return parts.length > 0
    ? Prisma.join(parts, ' union all ')
    : Prisma.sql`select null as kind, null::uuid as id, 0::float8 as at where false`
}

/** The document itself, or an item in it, where a kind is said to be certain or not; else nothing is known so. */
function isKnownSo(kind: Kind, certainty: string[]): Prisma.Sql {
  const parts = fieldsOf(kindOf(kind).schema).flatMap(([name, field]) => {
    if (name === 'certainty') return [Prisma.sql`d.certainty::text = any(${certainty})`]
    if (field.type !== 'list' || !fieldsOf(field.list.item).some(([each]) => each === 'certainty')) return []
    // Names of tables and columns come from the descriptions of the kinds.
    const { table, owner } = field.list
    return [
      Prisma.sql`exists (select from ${Prisma.raw(`"${table}"`)} i where i.${Prisma.raw(`"${owner}"`)} = d.id and i.certainty::text = any(${certainty}))`,
    ]
  })
  return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, ' or ')})` : Prisma.sql`false`
}

function boundsOf({ from, until, isBackward }: PageQuery): Prisma.Sql {
  const [below, above] = isBackward ? [until, from] : [from, until]
  const place = (values: typeof from) =>
    Prisma.sql`(${Number(values?.[0])}::float8, ${String(values?.[1])}::uuid)`
  return Prisma.sql`
    ${below ? Prisma.sql`and (at, id) < ${place(below)}` : Prisma.empty}
    ${above ? Prisma.sql`and (at, id) > ${place(above)}` : Prisma.empty}`
}

function directionOf({ isBackward }: PageQuery): Prisma.Sql {
  return isBackward ? Prisma.sql`asc` : Prisma.sql`desc`
}
