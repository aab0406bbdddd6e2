import type { DocumentKind as Kind } from '@parley/shared/content/kind-names'
import { allKinds, kindOf } from '@parley/shared/content/kinds'
import { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { encodeId } from '../../graphql/global-id'
import { readNodes } from '../../graphql/node-types'
import { everyone, open } from '../../graphql/sub-graphs'
import { typenames } from './document'
import { readRevisions } from './document-history'
import { Edition } from './edition'
import { withNames } from './names'
import { Revision, RevisionConnection } from './revision'
import { DocumentKind } from './terms'
import { withoutJoins } from './without-joins'

interface Withdrawal {
  kind: Kind
  id: string
  slug: string
  title: string
  note: string | null
  withdrawnAt: Date
  editionId: string
  isPublished: boolean
}

const Tombstone = builder.objectRef<Withdrawal>('Tombstone')

Tombstone.implement({
  ...open('What stands where a document was withdrawn. Its history stays in the record.'),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'withdrawnAt' in value,
  fields: (t) => ({
    kind: t.expose('kind', { ...open('What kind of document it was.'), type: DocumentKind }),
    slug: t.exposeString('slug', open('The slug that was asked for.')),
    title: t.exposeString('title', open('What it was last called.')),
    note: t.exposeString('note', { ...open('What readers are told of its withdrawal.'), nullable: true }),
    documentId: t.id({
      ...open('The id it had, good for `node(id)` as of an edition before its withdrawal.'),
      resolve: ({ kind, id }) => encodeId(typenames[kind], id),
    }),
    revisions: t.connection(
      {
        ...open('The states it has been in, the newest first; that one is its withdrawal.'),
        type: Revision,
        resolve: (document, args, context, info) => readRevisions(context, { document, args, info }),
      },
      RevisionConnection,
    ),
    withdrawnAt: t.expose('withdrawnAt', { ...open('When it was withdrawn.'), type: 'DateTime' }),
    edition: t.prismaField({
      ...open('The edition that withdrew it; null while its withdrawal is only previewed.'),
      type: Edition,
      nullable: true,
      resolve: (query, { editionId, isPublished }, _args, { db }) =>
        isPublished ? db.edition.findUnique({ ...query, ...withoutJoins, where: { id: editionId } }) : null,
    }),
  }),
})

interface Moved {
  kind: Kind
  id: string
  movedTo: string
}

const Redirect = builder.objectRef<Moved>('Redirect')

Redirect.implement({
  ...open('Where a document has gone: its address was changed, or another has taken its place.'),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'movedTo' in value,
  fields: (t) => ({
    kind: t.expose('kind', { ...open('What kind of document it is.'), type: DocumentKind }),
    slug: t.exposeString('movedTo', open('The slug to ask for instead.')),
    documentId: t.id({
      ...open('The id of the document, good for `node(id)`.'),
      resolve: ({ kind, id }) => encodeId(typenames[kind], id),
    }),
  }),
})

const DocumentResult = builder.unionType('DocumentResult', {
  description: 'A document, or what has become of it.',
  subGraphs: [...everyone],
  types: [...allKinds.map(({ table }) => table), Tombstone, Redirect],
})

builder.queryField('document', (t) =>
  t.field({
    ...open(
      'Whatever a slug leads to: the document, where it has moved, or that it was withdrawn. Null for a slug that was never used.',
    ),
    type: DocumentResult,
    nullable: true,
    args: {
      kind: t.arg({ type: DocumentKind, required: true, description: 'The kind of document.' }),
      slug: t.arg.string({ required: true, description: 'A slug that it has or had.' }),
    },
    resolve: async (_root, { kind, slug }, context, info) => {
      const live = await findLive(context, kind, Prisma.sql`slug = ${slug}`)
      if (live) {
        const [row] = await readNodes(context, info, [{ typename: typenames[kind], id: live.id }])
        return row as never // a row of this kind, branded with its type
      }
      const use = await context.db.slugUse.findUnique({ where: { kind_slug: { kind, slug } } })
      return use && whatBecameOf(context, kind, slug, use.documentId)
    },
  }),
)

async function findLive({ db }: Context, kind: Kind, condition: Prisma.Sql) {
  // The table's name comes from a closed list.
  const table = Prisma.raw(`"${kindOf(kind).table}"`)
  const [row] = await db.$queryRaw<
    Array<{ id: string; slug: string }>
  >`select id, slug from ${table} where ${condition}`
  return row ?? null
}

/** Follows a document that has no row under this slug: renamed, succeeded by others in turn, or withdrawn for good. */
async function whatBecameOf(
  context: Context,
  kind: Kind,
  slug: string,
  documentId: string,
): Promise<Moved | Withdrawal | null> {
  const seen = new Set<string>()
  let last: Withdrawal | null = null
  for (let id: string | null = documentId; id !== null && !seen.has(id); ) {
    seen.add(id)
    const live = await findLive(context, kind, Prisma.sql`id = ${id}::uuid`)
    if (live) return { kind, id: live.id, movedTo: live.slug }
    const withdrawal = await findWithdrawal(context, kind, slug, id)
    last ??= withdrawal?.tombstone ?? null
    id = withdrawal?.successorId ?? null
  }
  return last
}

async function findWithdrawal(context: Context, kind: Kind, slug: string, documentId: string) {
  const { db, tense } = context
  // The previewed edition has no number yet, and comes after all that have one.
  const seen = {
    OR: [{ editionNumber: { not: null } }, ...(tense.kind === 'next' ? [{ editionId: tense.preview }] : [])],
  }
  const change = await db.change.findFirst({
    ...withoutJoins,
    where: { kind, documentId, operation: 'WITHDRAW', ...seen },
    orderBy: { editionNumber: { sort: 'desc', nulls: 'first' } },
    select: {
      successorId: true,
      editionNumber: true,
      edition: { select: { id: true, publicNote: true, publishedAt: true } },
    },
  })
  if (!change) return null
  const { edition, successorId } = change
  const at = change.editionNumber ?? tense.edition ?? 0
  const tombstone: Withdrawal = {
    kind,
    id: documentId,
    slug,
    title: (await withNames(context, (nameAt) => nameAt(kind, documentId, at))) ?? slug,
    note: edition.publicNote,
    withdrawnAt: edition.publishedAt ?? context.now,
    editionId: edition.id,
    isPublished: edition.publishedAt !== null,
  }
  return { successorId, tombstone }
}
