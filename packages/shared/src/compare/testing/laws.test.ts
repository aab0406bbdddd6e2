import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../content/document'
import { fieldsOf } from '../../content/field'
import type { DocumentKind } from '../../content/kind-names'
import { kindOf } from '../../content/kinds'
import { sameValue } from '../equal'
import { type Fields, type Item, idsOf, itemsOf } from '../item'
import { mergeDocuments } from '../merge'
import { sidesOf } from './edits'
import { brokenLaw, type Merger } from './laws'

// The laws are only worth something if a wrong merge breaks them: each of these is wrong in one way.
describe.each([
  ['forgets the order of the list', withOrderOfTheirs],
  ['takes a nested list for one value', withNestedListsWhole],
  ['takes what is live for the base, so that mine overwrites it', withBaseOf('theirs')],
  ['takes what it publishes for the base, so that mine is lost', withBaseOf('mine')],
  ['has no base', withoutBase],
  ['hides conflicts', withoutConflicts],
])('a merge that %s', (_, merge) => {
  it.each<DocumentKind>(['TRACK', 'MEETING', 'DEVELOPMENT'])('breaks a law on some %s', (kind) => {
    const isLawful = fc.property(
      sidesOf(kind),
      (sides) => brokenLaw(whereBothEdited(merge), kind, sides) === null,
    )
    expect(fc.check(isLawful, { seed: 1, numRuns: 1000, endOnFailure: true }).failed).toBe(true)
  })
})

/** Right where one side edited, so that it takes more than the laws of identity to find it out. */
function whereBothEdited(merge: Merger): Merger {
  return (kind, sides) => {
    const { base, theirs, mine } = sides
    const isOneSided = sameValue(base, theirs) || sameValue(base, mine) || sameValue(theirs, mine)
    return (isOneSided ? mergeDocuments : merge)(kind, sides)
  }
}

function withOrderOfTheirs(...[kind, sides]: Parameters<Merger>): ReturnType<Merger> {
  const { merged, conflicts } = mergeDocuments(kind, sides)
  const theirs = sides.theirs
  if (!merged || !theirs) return { merged, conflicts }
  return {
    merged: eachList(kind, merged, (name, items) => inOrderOf(itemsOf(theirs[name]), items)),
    conflicts,
  }
}

function inOrderOf(wanted: Item[], items: Item[]): Item[] {
  const ids = idsOf(wanted)
  const place = (item: Item) => (ids.includes(item.id) ? ids.indexOf(item.id) : ids.length)
  return items.toSorted((a, b) => place(a) - place(b))
}

/** Where both changed the citations of one participant, all of theirs stand and none of mine. */
function withNestedListsWhole(...[kind, sides]: Parameters<Merger>): ReturnType<Merger> {
  const { base, theirs, mine } = sides
  if (!base || !theirs || !mine) return mergeDocuments(kind, sides)
  const losing = eachList(kind, mine, (name, items) =>
    items.map((item) => {
      const their = itemsOf(theirs[name]).find(({ id }) => id === item.id)
      const was = itemsOf(base[name]).find(({ id }) => id === item.id)
      const isLost = their && !sameValue(their.citations, was?.citations)
      return isLost ? { ...item, citations: their.citations } : item
    }),
  )
  return mergeDocuments(kind, { base, theirs, mine: losing })
}

function withBaseOf(side: 'theirs' | 'mine'): Merger {
  return (kind, sides) => mergeDocuments(kind, { ...sides, base: sides[side] })
}

function withoutBase(...[kind, sides]: Parameters<Merger>): ReturnType<Merger> {
  return mergeDocuments(kind, { ...sides, base: null })
}

function withoutConflicts(...[kind, sides]: Parameters<Merger>): ReturnType<Merger> {
  return { ...mergeDocuments(kind, sides), conflicts: [] }
}

function eachList(
  kind: DocumentKind,
  document: Document,
  change: (name: string, items: Item[]) => Item[],
): Document {
  const lists: Fields = Object.fromEntries(
    fieldsOf(kindOf(kind).schema)
      .filter(([, field]) => field.type === 'list')
      .map(([name]) => [name, change(name, itemsOf(document[name]))]),
  )
  return { ...document, ...lists }
}
