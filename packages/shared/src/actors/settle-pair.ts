import { type Item, itemsOf } from '../compare/item'
import { describeItem } from '../compare/sentences'
import { wordsFor } from '../compare/wording'
import { fieldsOf, type List } from '../content/field'
import type { Clash, Effect, Surroundings } from './effect'
import { differingFields, sameSaid, withListsOf } from './same-said'

/** Two items of which one is to become part of the other. */
export interface Pair {
  list: List
  /** What is said of the actor that goes, as it was and with its references replaced. */
  was: Item
  item: Item
  path: string
  /** What is said of the actor that stays. */
  other: Item
  /** The fields that may differ and still say the same, as the one in which each names the other's owner. */
  besides?: readonly string[]
}

export type Settled =
  | { status: 'ONE'; united: Item; effect: Effect }
  /** They differ, and nobody has chosen. */
  | { status: 'CLASH'; clash: Clash }

/**
 * Makes one item of two: equal ones with what is listed under both, such as their citations; of two that differ, the
 * one whose words were chosen, and what is listed under both all the same.
 */
export function settlePair(pair: Pair, { nameOf, newId, choices }: Surroundings): Settled {
  const { list, was, item, path, other, besides = [] } = pair
  const differing = differingFields(list, item, other, besides)
  const side = differing.length === 0 ? 'INTO' : choices.get(path)
  const [gone, stays] = [describeItem(list, was, nameOf), describeItem(list, other, nameOf)]
  if (!side) {
    const words = (field: (typeof differing)[number][1], value: unknown) =>
      wordsFor(field, value, nameOf) ?? 'nothing'
    const differences = differing.map(([name, field]) => ({
      label: field.label,
      from: words(field, item[name]),
      into: words(field, other[name]),
    }))
    const sentence = `${capital(gone)} and ${stays} become one, and say different things`
    return { status: 'CLASH', clash: { path, sentence, differences } }
  }
  const said = Object.fromEntries(differing.map(([name]) => [name, item[name]]))
  const kept = side === 'FROM' ? { ...other, ...said } : other
  const united = withListsOf(list, kept, item, newId)
  const added = addedUnder(list, other, united)
  const takes = added.length > 0 ? `, which takes over ${added.join(' and ')}` : ''
  const chosen = differing.length > 0 ? ` in the words of the ${side === 'FROM' ? 'former' : 'latter'}` : ''
  const sentence = `${capital(gone)} becomes one with ${stays}${chosen}${takes}`
  return { status: 'ONE', united, effect: { what: chosen ? 'SETTLED' : 'UNITED', path, sentence } }
}

/** Says whether no more than one of two such items may stand, whatever else they say. */
export function excludeEachOther(list: List, one: Item, other: Item): boolean {
  // A rivalry holds both ways, so two actors have one at most.
  if (list.table === 'Relation' && one.kind === 'RIVAL_OF' && other.kind === 'RIVAL_OF')
    return one.toId === other.toId
  return (list.unique ?? []).some((names) =>
    names.every((name) => one[name] !== null && one[name] === other[name]),
  )
}

/** Says whether the two have to become one: they say the same, or only one of them may stand. */
export function belongTogether(list: List, one: Item, other: Item): boolean {
  return excludeEachOther(list, one, other) || sameSaid(list, one, other)
}

function addedUnder(list: List, before: Item, after: Item): string[] {
  return fieldsOf(list.item).flatMap(([name, field]) => {
    if (field.type !== 'list') return []
    const count = itemsOf(after[name]).length - itemsOf(before[name]).length
    const { one, many } = field.list
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
