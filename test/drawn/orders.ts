import { bounds } from '@parley/shared/when/bounds'
import { edtfOf } from './predicates'
import type { Fields } from './told'

/** What stands in a list: a document, or a seat, which has no times of its own. */
export interface Listed {
  id: string
  fields: Fields
  first?: Date
  last?: Date
}

/** Puts things in an order by its name in the schema. */
export function inOrder<Thing extends Listed>(things: readonly Thing[], order: string): Thing[] {
  const [, by = '', direction] = /^(.*?)(_DESCENDING|_ASCENDING)?$/.exec(order) ?? []
  // The record's own times run from the newest, unless they are asked to rise.
  const isOfRecord = by === 'LAST_CHANGE' || by === 'FIRST_PUBLISHED'
  const isDescending = isOfRecord ? direction !== '_ASCENDING' : direction === '_DESCENDING'
  const compare = comparing(by, isDescending)
  if (!compare) throw new Error(`What is the order ${order}? Say it in this test.`)
  const sign = isDescending ? -1 : 1
  return [...things].sort((a, b) => compare(a, b) || sign * compareTexts(a.id, b.id))
}

type Compare = (a: Listed, b: Listed) => number

function comparing(by: string, isDescending: boolean): Compare | null {
  const sign = isDescending ? -1 : 1
  const textOf = { NAME: 'name', TITLE: 'title', HEADLINE: 'headline' }[by]
  if (textOf) {
    return (a, b) => sign * compareTexts(String(a.fields[textOf]), String(b.fields[textOf]))
  }
  if (by === 'WHEN' || by === 'SAID') return isDescending ? byDateDescending('when') : byDate('when')
  if (by === 'PUBLISHED') return isDescending ? byDateDescending('published') : byDate('published')
  if (by === 'RECORD') return () => 0
  if (by === 'LAST_CHANGE') return (a, b) => sign * (Number(a.last) - Number(b.last))
  if (by === 'FIRST_PUBLISHED') return (a, b) => sign * (Number(a.first) - Number(b.first))
  return null
}

function byDate(field: string): Compare {
  const key = ({ fields }: Listed) => {
    const { earliest, latest } = bounds(edtfOf(fields[field]))
    const rank = earliest === null ? (latest === null ? 2 : 0) : 1
    return `${rank} ${earliest ?? ''} ${latest ?? '~'}`
  }
  return (a, b) => compareTexts(key(a), key(b))
}

function byDateDescending(field: string): Compare {
  const key = ({ fields }: Listed) => {
    const { earliest, latest } = bounds(edtfOf(fields[field]))
    return `${earliest ?? ''} ${latest ?? ''}`
  }
  return (a, b) => compareTexts(key(b), key(a))
}

/** As Postgres compares in the locale C: by code, not by alphabet. */
function compareTexts(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
