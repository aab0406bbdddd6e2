import type { PlacedItem as Placed, PlacedItems } from '@parley/shared/compare/conflict-orders'
import type { FieldConflict as Conflicting } from '@parley/shared/compare/merge'
import { describePath } from '@parley/shared/compare/path'
import type { DocumentKind as Kind } from '@parley/shared/content/kind-names'
import { builder } from '../../graphql/builder'
import { DocumentKind } from '../schema/terms'
import { type ConflictContext, ordersOf, wordsOfSide } from './conflict-words'
import { Problem } from './problems'
import { ConflictReason } from './terms'
import { nameIn } from './titles'

/** A conflict, and what is needed to put it in words. */
export interface WordedConflict {
  conflict: Conflicting
  context: ConflictContext
}

const PlacedItem = builder.objectRef<Placed>('PlacedItem').implement({
  description: 'An item of a list that two edits reordered, where one of them would have it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, a bare uuid, as in the order.' }),
    title: t.exposeString('title', { description: 'Its name.' }),
    movedFrom: t.exposeInt('movedFrom', {
      nullable: true,
      description: 'Its place before both, counted from 1; null when it was not moved.',
    }),
    isNew: t.exposeBoolean('isNew', { description: 'Whether one of the two added it.' }),
  }),
})

const ConflictingOrders = builder.objectRef<PlacedItems>('ConflictingOrders').implement({
  description: 'A list in three orders. Each holds all items that stay: to take one removes nothing.',
  fields: (t) => ({
    base: t.expose('base', { type: [PlacedItem], description: 'As both found it.' }),
    theirs: t.expose('theirs', { type: [PlacedItem], description: 'In their order.' }),
    mine: t.expose('mine', { type: [PlacedItem], description: 'In my order.' }),
  }),
})

export const FieldConflict = builder.objectRef<WordedConflict>('FieldConflict').implement({
  description: 'A field, item or order that two edits changed, differently.',
  fields: (t) => ({
    path: t.string({
      description: 'Field names and item ids joined by dots; empty for the whole document.',
      resolve: ({ conflict }) => conflict.path,
    }),
    label: t.string({
      description: 'The path in the words of the form.',
      resolve: ({ conflict, context }) => labelOf(conflict, context),
    }),
    reason: t.field({
      type: ConflictReason,
      description: 'Why the two do not fit together.',
      resolve: ({ conflict }) => conflict.reason,
    }),
    base: t.field({ ...json('What both began from.'), resolve: ({ conflict }) => conflict.base }),
    theirs: t.field({
      ...json('What was published or saved meanwhile.'),
      resolve: ({ conflict }) => conflict.theirs,
    }),
    mine: t.field({
      ...json('What this edition, or this save, wants.'),
      resolve: ({ conflict }) => conflict.mine,
    }),
    baseText: t.string({
      description: 'What both began from, in words: names, labels, dates.',
      resolve: ({ conflict, context }) => wordsOfSide(conflict, 'base', context),
    }),
    theirsText: t.string({
      description: 'Theirs, in words.',
      resolve: ({ conflict, context }) => wordsOfSide(conflict, 'theirs', context),
    }),
    mineText: t.string({
      description: 'Mine, in words.',
      resolve: ({ conflict, context }) => wordsOfSide(conflict, 'mine', context),
    }),
    orders: t.field({
      type: ConflictingOrders,
      nullable: true,
      description: 'Where both reordered a list: the list as each would have it.',
      resolve: ({ conflict, context }) => ordersOf(conflict, context),
    }),
  }),
})

/** The conflicts of one document. */
export interface ConflictingDocument {
  kind: Kind
  documentId: string
  title: string
  lock: number
  conflicts: WordedConflict[]
}

export const DocumentConflict = builder.objectRef<ConflictingDocument>('DocumentConflict').implement({
  description: 'A document of a draft edition that a later edition changed too, in the same fields.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DocumentKind, description: 'What kind of document it is.' }),
    documentId: t.exposeID('documentId', { description: 'Its id, a bare uuid.' }),
    title: t.exposeString('title', { description: 'Its name.' }),
    lock: t.exposeInt('lock', { description: 'The lock of its change, for `resolveConflict`.' }),
    conflicts: t.expose('conflicts', { type: [FieldConflict], description: 'Each needs a choice.' }),
  }),
})

export interface ConflictProblem {
  message: string
  lock: number
  conflicts: WordedConflict[]
}

export const Conflict = builder.objectRef<ConflictProblem>('Conflict').implement({
  description:
    'Somebody else saved meanwhile. Nothing was written: choose, then save with the lock that stands now.',
  interfaces: [Problem],
  fields: (t) => ({
    lock: t.exposeInt('lock', { description: 'The lock that stands now.' }),
    conflicts: t.expose('conflicts', {
      type: [FieldConflict],
      description: 'Where both touched the same thing.',
    }),
  }),
})

function labelOf(conflict: Conflicting, { kind, states, titles }: ConflictContext): string {
  return describePath(kind, conflict.path, states.find((state) => state !== null) ?? null, nameIn(titles))
}

function json(description: string) {
  return { type: 'JSON', nullable: true, description } as const
}
