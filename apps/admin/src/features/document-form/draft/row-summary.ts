import { blankOf } from '@parley/shared/compare/blank'
import { type Item, itemsOf } from '@parley/shared/compare/item'
import { itemTitle, type NameOf, shortened } from '@parley/shared/compare/titles'
import { wordsFor } from '@parley/shared/compare/wording'
import { fieldsOf, type List } from '@parley/shared/content/field'

export interface RowSummary {
  title: string
  /** What is said of it: "party, attended, 1 citation". */
  details: string
}

/** An item of a list in one readable line, with the names of what it refers to. */
export function summarizeRow(list: List, item: Item, nameOf: NameOf): RowSummary {
  const named = list.namedBy.find((name) => item[name])
  const blank = blankOf(list.item)
  const words = fieldsOf(list.item).flatMap(([name, field]) => {
    const value = item[name]
    if (name === named || list.arc?.includes(name)) return []
    if (field.type === 'list') return countOf(field.list, itemsOf(value).length, name)
    if (value === null || value === undefined || (value === blank[name] && field.need !== 'stage')) return []
    if (field.type === 'flag') return value ? [field.label.toLowerCase()] : []
    if (field.type === 'reference') return [`${field.label.toLowerCase()} ${wordsFor(field, value, nameOf)}`]
    if (field.type === 'text') return [shortened(String(value), 60)]
    const text = wordsFor(field, value, nameOf)
    return text === null ? [] : [field.type === 'choice' ? text.toLowerCase() : text]
  })
  return {
    title: named ? itemTitle(list, item, nameOf) : `${capital(list.one)} not chosen yet`,
    details: words.join(', '),
  }
}

/** The summary as one sentence, for readers of the screen. */
export function summaryText({ title, details }: RowSummary): string {
  return details === '' ? title : `${title}, ${details}`
}

function countOf(list: List, count: number, name: string): string[] {
  // Missing citations are owed, so they are said; other lists are quiet when empty.
  if (count === 0) return name === 'citations' ? ['no citation'] : []
  return [`${count} ${count === 1 ? list.one : list.many}`]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
