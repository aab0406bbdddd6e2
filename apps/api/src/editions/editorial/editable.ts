import { titleOf } from '@parley/shared/compare/titles'
import type { Transaction } from '../../core/database/transaction'
import { builder } from '../../graphql/builder'
import { findReferrers } from '../referrers'
import { DocumentKind } from '../schema/terms'
import { DraftChange } from './draft-change'
import { DraftEdition } from './draft-edition'
import { type Editable, findEditable } from './find-editable'
import { FoundDocument } from './found-document'
import { forReading } from './reading'
import { reviewChanges } from './review-changes'
import { EditorialRevision } from './revision'
import { findTitles, keyOf } from './titles'
import { findEditionId } from './write'

const EditableDocument = builder.objectRef<Editable>('EditableDocument').implement({
  description: 'A document for a form.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DocumentKind, description: 'What kind of document it is.' }),
    id: t.exposeID('id', { description: 'Its id, a bare uuid.' }),
    title: t.string({
      description: 'Its name, or its speaker and first words.',
      resolve: async ({ kind, id, editionId, document }, _args, { db }) =>
        (await findTitles(db, [{ kind, id }], editionId)).get(keyOf({ kind, id }))?.title ??
        titleOf(kind, document),
    }),
    slug: t.string({ description: 'Its slug.', resolve: ({ document }) => document.slug }),
    document: t.expose('document', {
      type: 'JSON',
      description: 'What the form opens with: as in the draft edition, else live, else as last published.',
    }),
    live: t.expose('live', {
      type: 'JSON',
      nullable: true,
      description: 'What readers see; null when it is not published, or withdrawn.',
    }),
    version: t.exposeInt('version', {
      description: 'Its newest published version; 0 when it was never published.',
    }),
    baseVersion: t.int({
      description: 'What a save sends as `baseVersion`.',
      resolve: ({ change, version }) => change?.baseVersion ?? version,
    }),
    lock: t.int({
      description: 'What a save sends as `lock`: of its change in the edition, 0 while there is none.',
      resolve: ({ change }) => change?.lock ?? 0,
    }),
    change: t.field({
      type: DraftChange,
      nullable: true,
      description: 'Its change in the edition.',
      resolve: async ({ change }, _args, { db }) => (change ? reviewOne(db, change) : null),
    }),
    isWithdrawn: t.boolean({
      description: 'True when it was withdrawn, or the edition withdraws it.',
      resolve: ({ change, live, version }) => (change ? change.next === null : live === null && version > 0),
    }),
    referrers: t.field({
      type: [FoundDocument],
      description: 'The live documents that refer to it.',
      resolve: async ({ kind, id, editionId }, _args, { db }) => {
        const referrers = await findReferrers(db, kind, [id])
        const others = referrers.map(({ from }) => from).filter((from) => keyOf(from) !== keyOf({ kind, id }))
        return [...(await findTitles(db, others, editionId)).values()]
      },
    }),
    otherDrafts: t.prismaField({
      type: [DraftEdition],
      description: 'Other open editions that change it.',
      resolve: (query, { kind, id, editionId }, _args, { db }) => {
        const changes = { some: { kind, documentId: id } }
        const open = { publishedAt: null, discardedAt: null, changes }
        const where = editionId ? { ...open, id: { not: editionId } } : open
        return db.edition.findMany({ ...query, where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
      },
    }),
    revisions: t.prismaField({
      type: [EditorialRevision],
      description: 'Its published versions, newest first.',
      resolve: (query, { kind, id }, _args, { db }) =>
        db.change.findMany({
          ...query,
          where: { kind, documentId: id, version: { not: null } },
          orderBy: { version: 'desc' },
        }),
    }),
  }),
})

builder.queryField('editable', (t) =>
  t.field({
    type: EditableDocument,
    nullable: true,
    description:
      'A document for a form, as it stands in a draft edition, else as live. Null when it is known to neither.',
    args: {
      kind: t.arg({ type: DocumentKind, required: true, description: 'What kind of document it is.' }),
      key: t.arg.string({
        required: true,
        description: 'Its id, its slug, an earlier slug, or its slug in the draft.',
      }),
      edition: t.arg.id({ description: 'The draft edition.' }),
    },
    resolve: (_root, { kind, key, edition }, context) => {
      const editionId = edition == null ? null : findEditionId(edition)
      return findEditable(forReading(context), { kind, key, editionId })
    },
  }),
)

async function reviewOne(db: Transaction, change: { id: string; editionId: string }) {
  const edition = await db.edition.findUniqueOrThrow({
    where: { id: change.editionId },
    select: { id: true, publishedAt: true },
  })
  const [reviewed] = await reviewChanges(db, edition, [change.id])
  return reviewed ?? null
}
