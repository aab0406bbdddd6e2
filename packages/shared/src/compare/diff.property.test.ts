import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../content/document'
import { fieldsOf } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { allKinds, kindOf } from '../content/kinds'
import { blankOf } from './blank'
import { diffDocuments, type FieldChange } from './diff'
import { sameValue } from './equal'
import { isItem, itemsOf, membersOf } from './item'
import { mergeDocuments } from './merge'
import { resolveConflict } from './resolve'
import { sentenceOf } from './sentences'
import { valueAt } from './testing/build'
import { editsOf, sidesOf } from './testing/edits'
import { documentsOf } from './testing/generator'
import { propertyRuns } from './testing/runs'

describe.each(allKinds.map(({ kind }) => kind))('the diff of a %s', (kind) => {
  const pairs = documentsOf(kind).chain((before) =>
    fc.record({ before: fc.constant(before), after: editsOf(kind, before, { most: 8 }) }),
  )
  const check = (law: (before: Document, after: Document) => void) => {
    const property = fc.property(pairs, ({ before, after }) => {
      law(before, after)
    })
    fc.assert(property, { numRuns: propertyRuns })
  }

  it('is empty when nothing changed, and only then', () => {
    check((before, after) => {
      expect(diffDocuments(kind, before, structuredClone(before))).toEqual([])
      const isSame = sameValue(setsSorted(kind, before), setsSorted(kind, after))
      expect(diffDocuments(kind, before, after).length === 0).toBe(isSame)
    })
  })

  it('leads from one to the other, back again, and from nothing', () => {
    check((before, after) => {
      expectToLead(kind, before, after)
      expectToLead(kind, after, before)
      const blank = { ...blankOf(kindOf(kind).schema), slug: 'blank' }
      const born = apply(kind, blank, diffDocuments(kind, null, after))
      expect(setsSorted(kind, born)).toEqual(setsSorted(kind, after))
    })
  })

  it('says each change in one sentence on one line', () => {
    check((before, after) => {
      for (const change of diffDocuments(kind, before, after)) {
        const sentence = sentenceOf(change, { before: () => null, after: () => 'Somebody' })
        expect(sentence).toMatch(/^\S.*\S$/u)
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
      }
    })
  })

  it('is what the merge of edits to different fields keeps, without a conflict', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ({ before, after }, choice) => {
        const [theirs, mine] = splitByField(kind, before, after, choice)
        expect(mergeDocuments(kind, { base: before, theirs, mine })).toEqual({ merged: after, conflicts: [] })
      }),
      { numRuns: propertyRuns },
    )
  })
})

describe.each(allKinds.map(({ kind }) => kind))('resolving the conflicts of a %s', (kind) => {
  it('puts what was chosen where the conflict was, and nothing elsewhere', () => {
    const property = fc.property(sidesOf(kind), (sides) => {
      const { merged, conflicts } = mergeDocuments(kind, sides)
      if (!merged || conflicts.some(({ path }) => path === '')) return
      let mine = merged
      let theirs = merged
      for (const conflict of conflicts) {
        mine = resolveConflict(kind, mine, conflict.path, conflict.mine, conflict.follows)
        theirs = resolveConflict(kind, theirs, conflict.path, conflict.theirs)
        if (conflict.reason === 'ORDER') continue
        expect(valueAt(mine, conflict.path) ?? null).toEqual(conflict.mine)
      }
      expect(theirs).toEqual(merged)
      // What is chosen is no conflict any more, when it is merged again from what is live.
      expect(mergeDocuments(kind, { ...sides, base: sides.theirs, mine }).merged).toEqual(mine)
    })
    fc.assert(property, { numRuns: propertyRuns })
  })
})

function expectToLead(kind: DocumentKind, before: Document, after: Document) {
  const led = apply(kind, before, diffDocuments(kind, before, after))
  expect(setsSorted(kind, led)).toEqual(setsSorted(kind, after))
}

/** Carries out changes one by one, in the order in which the diff lists them. */
function apply(kind: DocumentKind, document: Document, changes: FieldChange[]): Document {
  return changes.reduce((state, change) => applyOne(kind, state, change), document)
}

function applyOne(kind: DocumentKind, state: Document, change: FieldChange): Document {
  const { path, before, after, field, follows } = change
  if (change.change === 'SET') return resolveConflict(kind, state, path, after)
  if (field.type === 'words') {
    const left = membersOf(valueAt(state, path)).filter((member) => member !== before)
    const members = after === null ? left : [...left, String(after)]
    return resolveConflict(kind, state, path, members)
  }
  if (change.change === 'REMOVED') return resolveConflict(kind, state, path, null)
  // A move takes the item as it stands; that it was edited too is a change of its own.
  const item = change.change === 'MOVED' ? valueAt(state, path) : after
  if (!isItem(item)) throw new Error(`The change at ${path} is of no item.`)
  const without = change.change === 'MOVED' ? resolveConflict(kind, state, path, null) : state
  return resolveConflict(kind, without, path, item, follows?.id ?? null)
}

/** Sets have no order; of all kinds only a document's own fields are sets. */
function setsSorted(kind: DocumentKind, document: Document): Document {
  const sets = fieldsOf(kindOf(kind).schema)
    .filter(([, field]) => field.type === 'words' && !field.ordered)
    .map(([name]) => [name, membersOf(document[name]).toSorted()])
  return { ...document, ...Object.fromEntries(sets) }
}

/** Gives each changed field to one side; of a list in which only items were edited, each item. */
function splitByField(
  kind: DocumentKind,
  before: Document,
  after: Document,
  choice: number,
): [Document, Document] {
  const theirs: Document = { ...before }
  const mine: Document = { ...before }
  fieldsOf(kindOf(kind).schema).forEach(([name, field], index) => {
    const was = itemsOf(before[name])
    const is = itemsOf(after[name])
    const isSameItems = was.length === is.length && was.every(({ id }, place) => id === is[place]?.id)
    if (field.type === 'list' && isSameItems) {
      theirs[name] = is.map((item, place) => (isTheirs(choice, place) ? item : was[place]))
      mine[name] = is.map((item, place) => (isTheirs(choice, place) ? was[place] : item))
    } else if (isTheirs(choice, index)) theirs[name] = after[name]
    else mine[name] = after[name]
  })
  return [theirs, mine]
}

function isTheirs(choice: number, index: number): boolean {
  return (choice >> (index % 30)) % 2 === 1
}
