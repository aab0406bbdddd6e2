import { blankOf } from '@parley/shared/compare/blank'
import type { Fields, Item } from '@parley/shared/compare/item'
import type { Document } from '@parley/shared/content/document'
import { fieldsOf, type List } from '@parley/shared/content/field'

/** A new item of a list: blank, with what usually goes with it filled in, for the editor to see and change. */
export function newItem(
  list: List,
  id: string,
  { document, previous, given }: { document: Document; previous: Item | undefined; given: Fields },
): Item {
  const usual = list.table === 'Participation' ? usualSeat(document, previous) : {}
  return { ...blankOf(list.item), ...usual, ...given, id }
}

/** The first value an item still needs before it can be kept, or null. */
export function firstMissing(list: List, item: Item): string | null {
  const missing = fieldsOf(list.item).find(([name, field]) => field.need === 'stage' && item[name] === null)
  return missing?.[0] ?? null
}

/** People who sit at one table mostly sit there alike: the seat above is the best guess for the next. */
function usualSeat(document: Document, previous: Item | undefined): Fields {
  if (previous) {
    const { role, presence, certainty } = previous
    return { role, presence: leftOut.has(String(presence)) ? null : presence, certainty }
  }
  const presence = presenceBy[String(document.occurrence)] ?? null
  return { role: 'PARTICIPANT', presence, certainty: document.certainty ?? null }
}

/** Who was kept out needs a reason of its own, so this is never guessed. */
const leftOut: ReadonlySet<string> = new Set(['EXCLUDED', 'DECLINED', 'WITHDREW'])

const presenceBy: Readonly<Record<string, string>> = {
  OCCURRED: 'ATTENDED',
  ONGOING: 'ATTENDED',
  SCHEDULED: 'EXPECTED',
  TENTATIVE: 'EXPECTED',
}
