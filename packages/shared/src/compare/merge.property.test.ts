import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allKinds } from '../content/kinds'
import { sameValue } from './equal'
import { type Fields, isItem } from './item'
import { mergeDocuments } from './merge'
import { sidesOf } from './testing/edits'
import { brokenLaw } from './testing/laws'
import { propertyRuns } from './testing/runs'

describe.each(allKinds.map(({ kind }) => kind))('merging two edits of one %s', (kind) => {
  const check = (law: (sides: Sides) => void) => {
    // In braces: what an assertion returns is not the verdict of the property.
    const property = fc.property(sidesOf(kind), (sides) => {
      law(sides)
    })
    fc.assert(property, { numRuns: propertyRuns })
  }

  it('loses no edit, invents none, and reports a conflict where both changed, nowhere else', () => {
    check((sides) => expect(brokenLaw(mergeDocuments, kind, sides)).toBeNull())
  })

  it('gives the same from either side, but for the order of what both added at one place', () => {
    check(({ base, theirs, mine }) => {
      const one = mergeDocuments(kind, { base, theirs, mine })
      const other = mergeDocuments(kind, { base, theirs: mine, mine: theirs })
      expect(other.conflicts.map(({ path }) => path).sort()).toEqual(
        one.conflicts.map(({ path }) => path).sort(),
      )
      if (one.conflicts.length === 0) expect(unordered(other.merged)).toEqual(unordered(one.merged))
    })
  })

  it('does not touch what it is given', () => {
    check((sides) => {
      const before = structuredClone(sides)
      mergeDocuments(kind, deeplyFrozen(sides))
      expect(sides).toEqual(before)
    })
  })

  it('does not depend on the order of keys', () => {
    check((sides) => {
      const { base, theirs, mine } = sides
      const turned = { base: keysTurned(base), theirs: keysTurned(theirs), mine: keysTurned(mine) }
      expect(sameValue(mergeDocuments(kind, turned), mergeDocuments(kind, sides))).toBe(true)
    })
  })
})

type Sides = Parameters<typeof mergeDocuments>[1]

/** Items by id and sets by member: where two sides added at one place, either order is right. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isOrdered = !value.every((each) => isItem(each)) && !value.every((each) => typeof each === 'string')
    return isOrdered ? value : value.map(unordered).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  }
  return isFields(value) ? mapped(value, unordered) : value
}

function keyOf(value: unknown): string {
  return isItem(value) ? value.id : String(value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapped(fields: Fields, change: (value: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]))
}

function keysTurned<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, each) =>
    isFields(each) ? Object.fromEntries(Object.entries(each).reverse()) : each,
  )
}

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deeplyFrozen)
    Object.freeze(value)
  }
  return value
}
