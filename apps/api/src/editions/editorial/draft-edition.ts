import type { Transaction } from '../../core/database/transaction'
import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { readTogether } from '../../graphql/read-together'
import { findMissingApproval, mayReview } from '../review/decide'
import { fingerprintOf } from '../review/fingerprint'
import { findOvertaking } from '../review/overtaken'
import { EditionKind } from '../schema/terms'
import { Blocker, findNamedBlockers } from './blocker'
import { DocumentConflict } from './conflict'
import { conflictsOf, DraftChange, titleOfChange } from './draft-change'
import { EditionStep } from './edition-step'
import { OvertakingEdition } from './overtaking'
import { Person, personColumns } from './person'
import { type ReviewedChange, reviewChanges } from './review-changes'
import { EditionState } from './terms'

/** The columns that its computed fields read, whatever is asked for. */
export const draftColumns = {
  id: true,
  kind: true,
  publicNote: true,
  publishedAt: true,
  discardedAt: true,
} as const

export const DraftEdition = builder.prismaNode('Edition', {
  variant: 'DraftEdition',
  description:
    'An edition as those who prepare it see it; it answers also once it is published or discarded.',
  id: { field: 'id', description: 'Its id, as `DraftEdition:uuid`.', subGraphs: ['Editorial'] },
  select: draftColumns,
  fields: (t) => ({
    state: t.expose('state', { type: EditionState, description: 'Where it stands.' }),
    kind: t.expose('kind', { type: EditionKind, description: 'Why it is to be published.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    publicNote: t.exposeString('publicNote', {
      nullable: true,
      description: 'What readers will be told of it.',
    }),
    internalNote: t.exposeString('internalNote', {
      nullable: true,
      description: 'What only those who work here read.',
    }),
    byline: t.exposeString('byline', {
      nullable: true,
      description: 'Who it is by; null takes the usual byline.',
    }),
    number: t.exposeInt('number', { nullable: true, description: 'Its number, once it is published.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published.',
    }),
    createdBy: t.field({
      type: Person,
      description: 'Who began it.',
      select: { createdBy: { select: personColumns } },
      resolve: ({ createdBy }) => createdBy,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    publishedBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who published it.',
      select: { publishedBy: { select: personColumns } },
      resolve: ({ publishedBy }) => publishedBy,
    }),
    discardedBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who gave it up.',
      select: { discardedBy: { select: personColumns } },
      resolve: ({ discardedBy }) => discardedBy,
    }),
    discardedAt: t.expose('discardedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was given up.',
    }),
    scheduledFor: t.expose('scheduledFor', {
      type: 'DateTime',
      nullable: true,
      description: 'When it goes out by itself; null while that is not laid down.',
    }),
    scheduledZone: t.exposeString('scheduledZone', {
      nullable: true,
      description: 'The time zone that was chosen in, as IANA names it.',
    }),
    scheduledBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who laid it down.',
      select: { scheduledBy: { select: personColumns } },
      resolve: ({ scheduledBy }) => scheduledBy,
    }),
    scheduleFailedAt: t.expose('scheduleFailedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When its time came and it did not go out: its last step says why. Null once somebody has dealt with it.',
    }),
    reverts: t.relation('reverts', {
      nullable: true,
      description: 'The published edition that it takes back.',
    }),
    steps: t.field({
      type: [EditionStep],
      description: 'What was decided on it, oldest first: handed in, approved, returned, and so on.',
      select: {
        steps: { include: { by: { select: personColumns } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      },
      resolve: ({ steps }) => steps,
    }),
    fingerprint: t.field({
      type: 'String',
      description:
        'What it says and changes at this moment, as a SHA-256: an approval names it, and is refused when anything was saved since.',
      resolve: ({ id }, _args, { db }) => fingerprintOf(db, id),
    }),
    needsReason: t.field({
      type: 'Boolean',
      description:
        'True while publishing it needs a reason: four eyes are asked for, and nobody else has approved it.',
      select: { state: true },
      resolve: async (edition, _args, { db, fourEyes }) =>
        isOpen(edition) && (await findMissingApproval(db, edition, fourEyes)) !== null,
    }),
    mayReview: t.field({
      type: 'Boolean',
      description:
        'Whether whoever asks may mark it as reviewed: it went out without a review, they did not work on it, and have not reviewed it yet.',
      resolve: async ({ id }, _args, { db, person }) => {
        if (!person) return false
        const select = {
          id: true,
          publishedById: true,
          steps: { select: { kind: true, byId: true } },
        } as const
        return mayReview(db, await db.edition.findUniqueOrThrow({ where: { id }, select }), person)
      },
    }),
    overtakenBy: t.field({
      type: [OvertakingEdition],
      description:
        'While it is approved or scheduled: the editions that were published since, and changed documents that it changes. Its own changes go out as they were approved, merged with theirs.',
      select: { state: true },
      resolve: ({ id, state }, _args, { db }) => findOvertaking(db, { id, state }),
    }),
    changeCount: t.relationCount('changes', { description: 'How many documents it changes.' }),
    changes: t.field({
      type: [DraftChange],
      description: 'What it does, document by document.',
      resolve: (edition, _args, { db }) => reviewOnce(db, edition),
    }),
    blockers: t.field({
      type: [Blocker],
      description: 'All that stands in the way of publishing it now.',
      resolve: async (edition, _args, context) => {
        return isOpen(edition) ? findNamedBlockers(context.db, edition, context) : []
      },
    }),
    conflicts: t.field({
      type: [DocumentConflict],
      description: 'The documents that a later edition changed too, in the same fields.',
      resolve: async (edition, _args, { db }) =>
        isOpen(edition) ? documentConflicts(await reviewOnce(db, edition)) : [],
    }),
  }),
})

builder.objectField(EditionStep, 'edition', (t) =>
  t.field({
    type: DraftEdition,
    description: 'The edition it was decided on.',
    resolve: async ({ editionId }, _args, context, info) => {
      const [row] = await readTogether(context, info, [{ typename: 'DraftEdition', id: editionId }])
      return row as never // read as the type that this field names
    },
  }),
)

loadNodesOf('DraftEdition', (db, query) => db.edition.findMany(query))

export const DraftEditionConnection = builder.connectionObject(
  {
    type: DraftEdition,
    name: 'DraftEditionConnection',
    description: 'A page of draft editions.',
    subGraphs: ['Editorial'],
  },
  { name: 'DraftEditionEdge', description: 'A draft edition in a list.', subGraphs: ['Editorial'] },
)

/** The conflicts among reviewed changes, by document. */
export function documentConflicts(changes: readonly ReviewedChange[]) {
  const conflicting = changes.filter(({ conflicts }) => conflicts.length > 0)
  return Promise.all(
    conflicting.map(async (reviewed) => {
      const { kind, documentId, lock } = reviewed.change
      return {
        kind,
        documentId,
        lock,
        title: await titleOfChange(reviewed),
        conflicts: await conflictsOf(reviewed),
      }
    }),
  )
}

interface Row {
  id: string
  publishedAt: Date | null
  discardedAt: Date | null
}

function isOpen({ publishedAt, discardedAt }: Row): boolean {
  return publishedAt === null && discardedAt === null
}

// By the row that was read, not by the operation: a mutation before it in the same request may have changed more.
const reviews = new WeakMap<object, Promise<ReviewedChange[]>>()

function reviewOnce(db: Transaction, edition: Row): Promise<ReviewedChange[]> {
  const known = reviews.get(edition)
  if (known) return known
  const review = reviewChanges(db, edition)
  reviews.set(edition, review)
  return review
}
