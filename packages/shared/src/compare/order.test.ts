import { describe, expect, it } from 'vitest'
import { mergeOrders } from './order'

describe('the order of a list', () => {
  // Fails when order is ignored: then theirs, who moved nothing, puts the items back.
  it('is that of the side that reordered', () => {
    expect(merged('abcd', 'abcd', 'dabc')).toEqual({ order: 'dabc', isConflict: false })
    expect(merged('abcd', 'dabc', 'abcd')).toEqual({ order: 'dabc', isConflict: false })
    expect(merged('abcd', 'abxcd', 'dabc')).toEqual({ order: 'dabxc', isConflict: false })
  })

  it('is in conflict when both reordered differently, and then theirs', () => {
    expect(merged('abc', 'bac', 'acb')).toEqual({ order: 'bac', isConflict: true })
  })

  it('is not in conflict when both reordered alike', () => {
    expect(merged('abc', 'cab', 'cabx')).toEqual({ order: 'cabx', isConflict: false })
  })

  it('counts no removal or addition of a neighbour as a move', () => {
    expect(merged('abc', 'ac', 'xabyc', 'acxy')).toEqual({ order: 'xayc', isConflict: false })
  })

  it('forgets a move of what the other side removed', () => {
    expect(merged('abc', 'cab', 'ba', 'ab')).toEqual({ order: 'ba', isConflict: false })
  })

  it('puts what is added after what it followed on its side', () => {
    expect(merged('abc', 'abxc', 'aybc')).toEqual({ order: 'aybxc', isConflict: false })
    expect(merged('abc', 'abxc', 'bayc')).toEqual({ order: 'bxayc', isConflict: false })
    expect(merged('abc', 'bca', 'abcx')).toEqual({ order: 'bcxa', isConflict: false })
  })

  it('puts theirs before mine where both added at one place', () => {
    expect(merged('ab', 'axb', 'ayzb')).toEqual({ order: 'axyzb', isConflict: false })
    expect(merged('ab', 'xab', 'yab')).toEqual({ order: 'xyab', isConflict: false })
    expect(merged('', 'xy', 'uv')).toEqual({ order: 'xyuv', isConflict: false })
  })

  it('puts what follows a removed item after the one before it', () => {
    expect(merged('abc', 'ac', 'abxc', 'acx')).toEqual({ order: 'axc', isConflict: false })
  })

  it('is in conflict when both added the same items in other orders', () => {
    expect(merged('', 'xy', 'yx')).toEqual({ order: 'xy', isConflict: true })
  })
})

/** Merges orders written as words; unless said, what stays is what neither side removed. */
function merged(base: string, theirs: string, mine: string, stays?: string) {
  const removed = [...base].filter((id) => !theirs.includes(id) || !mine.includes(id))
  const left = stays ?? [...theirs, ...mine].filter((id) => !removed.includes(id))
  const { order, isConflict } = mergeOrders(
    { base: [...base], theirs: [...theirs], mine: [...mine] },
    new Set(left),
  )
  return { order: order.join(''), isConflict }
}
