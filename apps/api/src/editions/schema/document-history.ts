import type { DocumentKind } from '@parley/shared/content/kind-names'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { createBatch, groupBy, placeOf } from '../../graphql/batch'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { refusal } from '../../graphql/errors'
import {
  type PageArguments,
  type PageQuery,
  pageOf,
  readPageArguments,
  type SortKey,
} from '../../graphql/page'
import { open } from '../../graphql/sub-graphs'
import { Document, type DocumentRow } from './document'
import { FieldChange, type State, tellChanges } from './field-change'
import { Revision, RevisionConnection, read } from './revision'
import { withoutJoins } from './without-joins'

builder.interfaceFields(Document, (t) => ({
  revisions: t.connection(
    {
      ...open('The states it has been in, the newest first.'),
      type: Revision,
      resolve: (document, args, context, info) => readRevisions(context, { document, args, info }),
    },
    RevisionConnection,
  ),
  diff: t.field({
    ...open('What changed from one of its versions to another.'),
    type: [FieldChange],
    args: {
      from: t.arg.int({
        required: true,
        description: 'The earlier version; 0 is the document before it was published.',
      }),
      to: t.arg.int({ required: true, description: 'The later version.' }),
    },
    resolve: async ({ id }, { from, to }, context) => {
      const [before, after] = await Promise.all([
        stateOf(context, id, from, 'from'),
        stateOf(context, id, to, 'to'),
      ])
      const edition = before.edition || after.edition
      return tellChanges(context, before.kind ?? after.kind ?? 'STORY', { ...before, edition }, after)
    },
  }),
}))

const keys: SortKey[] = [{ column: 'version', type: 'integer', isDescending: true }]

interface Asked {
  document: Pick<DocumentRow, 'id'>
  args: PageArguments
  info: GraphQLResolveInfo
}

/** Reads a page of what a document has been, also of one that was withdrawn. */
export async function readRevisions(context: Context, { document, args, info }: Asked) {
  const query = readPageArguments(args, keys, 'Revision')
  const rows = await readPages(context, { id: document.id, query, info })
  return pageOf(
    query,
    rows,
    ({ version }) => [version],
    () => countRevisions(context, document.id),
  )
}

interface AskedPage {
  id: string
  query: PageQuery
  info: GraphQLResolveInfo
}

interface RevisionRow {
  id: string
  documentId: string
  version: number | null
}

/** The same page of the revisions of many documents, in two statements. */
const readPages = createBatch<AskedPage, RevisionRow[]>(
  ({ id, info }) => `${placeOf(info)} ${id}`,
  async (context, asked) => {
    const found = new Map<AskedPage, RevisionRow[]>()
    for (const group of groupBy(asked, ({ info }) => placeOf(info)).values()) {
      const [first] = group
      if (!first) continue
      const ids = await findPageIds(
        context,
        group.map(({ id }) => id),
        first.query,
      )
      // Pothos keeps what was selected by the place of each parent; one it was not told of would be read again.
      for (const { info } of group) selectRevisions(context, info)
      const rows = await context.db.change.findMany({
        ...selectRevisions(context, first.info),
        ...withoutJoins,
        where: { id: { in: ids } },
        orderBy: { version: first.query.isBackward ? 'asc' : 'desc' },
      })
      const byDocument = groupBy(rows, ({ documentId }) => documentId)
      for (const one of group) found.set(one, byDocument.get(one.id) ?? [])
    }
    return asked.map((one) => found.get(one) ?? [])
  },
)

function selectRevisions(context: Context, info: GraphQLResolveInfo) {
  const select = { id: true, documentId: true, version: true } as const
  return queryFromInfo({ context, info, typeName: 'Revision', select, path: ['edges', 'node'] })
}

async function findPageIds(
  { db }: Context,
  documentIds: string[],
  { from, until, take, isBackward }: PageQuery,
) {
  // Newest first: what follows has lower versions, and reading backward goes up.
  const [below, above] = isBackward ? [until, from] : [from, until]
  const rows = await db.$queryRaw<Array<{ id: string }>>`
    select id from (
      select id, row_number() over (
        partition by "documentId" order by case when ${isBackward} then version else -version end
      ) as place
      from "Change"
      where "documentId" = any(${documentIds}::uuid[]) and "editionNumber" is not null
        and version < ${Number(below?.[0] ?? 2147483647)} and version > ${Number(above?.[0] ?? 0)}
    ) ranked
    where place <= ${take}`
  return rows.map(({ id }) => id)
}

const countRevisions = createBatch<string, number>(
  (id) => id,
  async ({ db }, ids) => {
    const counts = await db.change.groupBy({
      by: ['documentId'],
      where: { documentId: { in: ids }, editionNumber: { not: null } },
      _count: { id: true },
    })
    const found = new Map(counts.map((row) => [row.documentId, row._count.id]))
    return ids.map((id) => found.get(id) ?? 0)
  },
)

type VersionState = State & { kind: DocumentKind | null }

async function stateOf(
  context: Context,
  id: string,
  version: number,
  argument: string,
): Promise<VersionState> {
  if (version === 0) return { kind: null, document: null, edition: 0 }
  const state = await readVersion(context, { id, version })
  if (!state) throw refusal('INVALID', `This document has no version ${version}.`, { argument })
  return state
}

const readVersion = createBatch<{ id: string; version: number }, VersionState | null>(
  ({ id, version }) => `${id} ${version}`,
  async ({ db }, wanted) => {
    const rows = await db.change.findMany({
      where: {
        OR: wanted.map(({ id, version }) => ({ documentId: id, version })),
        editionNumber: { not: null },
      },
      select: { kind: true, documentId: true, version: true, after: true, editionNumber: true },
    })
    return wanted.map(({ id, version }) => {
      const row = rows.find((candidate) => candidate.documentId === id && candidate.version === version)
      if (!row) return null
      return { kind: row.kind, document: read(row.kind, row.after), edition: row.editionNumber ?? 0 }
    })
  },
)
