import { type Field, fieldsOf, type List } from '../content/field'
import { labelOf } from '../content/terms'
import { blankOf } from './blank'
import type { Container, FieldChange } from './diff'
import type { Item } from './item'
import { itemTitle, type NameOf, quoted } from './titles'
import { wordsFor, wordsForSameDate } from './wording'

export interface Names {
  before: NameOf
  after: NameOf
}

/** Says a change as a sentence to be read aloud, calling things by the names they had; it has no full stop. */
export function sentenceOf(change: FieldChange, names: Names): string {
  const { field } = change
  if (field.type === 'list') return sentenceOfItem(change, field.list, names)
  if (change.change !== 'SET') return sentenceOfMember(change, names)
  return sentenceOfField(change, names)
}

function sentenceOfItem(change: FieldChange, list: List, names: Names): string {
  const { item, follows } = change
  const under = placeUnder(change.within, names)
  if (!item) return `${subjectOf(change.field, change.within, names)} changed`
  if (change.change === 'REMOVED') return `Removed ${itemPhrase(list, item, names.before)}${under}`
  const subject = itemPhrase(list, item, names.after)
  if (change.change === 'ADDED') return `Added ${describeItem(list, item, names.after)}${under}`
  return follows
    ? `Moved ${subject} after ${itemTitle(list, follows, names.after)}${under}`
    : `Moved ${subject} to the front${under}`
}

function sentenceOfMember({ field, change, before, after, within }: FieldChange, names: Names): string {
  const subject = subjectOf(field, within, names)
  return change === 'ADDED'
    ? `${subject}: added ${quoted(String(after))}`
    : `${subject}: removed ${quoted(String(before))}`
}

function sentenceOfField({ field, before, after, within }: FieldChange, names: Names): string {
  const subject = subjectOf(field, within, names)
  const was = wordsFor(field, before, names.before)
  const is = wordsFor(field, after, names.after)
  if (is === null) return `${subject} removed (was ${was ?? 'empty'})`
  const isLong = field.type === 'text' && field.multiline
  if (isLong) return was === null ? `${subject} written: ${quoted(String(after))}` : `${subject} rewritten`
  if (was === null) return `${subject} set to ${is}`
  if (was !== is) return `${subject} changed from ${was} to ${is}`
  // Read the same, yet differ: in what a date says beside the date, beyond the cut of a long text, or in a name
  // that two documents share.
  const difference = field.type === 'when' ? wordsForSameDate(before, after) : null
  if (difference !== null) return `${subject} ${difference}`
  return field.type === 'reference' ? `${subject} changed to another ${is}` : `${subject} rewritten`
}

/** What changed: "Place", "Role of participant Taliban", or, where "of" would not follow, "Participant Taliban: named as". */
function subjectOf(field: Field, within: readonly Container[], names: Names): string {
  const phrase = containerPhrase(within, names)
  if (phrase === null) return field.label
  const takesNoOf = field.type === 'flag' || / (of|by|to|on|at|as|after|it)$/.test(field.label)
  return takesNoOf
    ? `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}: ${field.label.toLowerCase()}`
    : `${field.label} of ${phrase}`
}

function placeUnder(within: readonly Container[], names: Names): string {
  const phrase = containerPhrase(within, names)
  return phrase === null ? '' : ` under ${phrase}`
}

/** The items a change sits in, innermost first; called as they were, for the sentence itself may rename them. */
function containerPhrase(within: readonly Container[], names: Names): string | null {
  if (within.length === 0) return null
  return within
    .toReversed()
    .map(({ list, before }) => itemPhrase(list, before, firstKnown(names)))
    .join(' under ')
}

/** What was referred to before a name for it was kept is called by the name it has. */
function firstKnown({ before, after }: Names): NameOf {
  return (kind, id) => before(kind, id) ?? after(kind, id)
}

/** An item as a sentence may speak of it: "participant Taliban (party, attended)". */
export function describeItem(list: List, item: Item, nameOf: NameOf): string {
  return `${itemPhrase(list, item, nameOf)}${details(list, item)}`
}

/** The little word between what an item is and what it names: "citation of", "relation to". */
const joints: Readonly<Record<string, string>> = { Citation: ' of', Mention: ' of', Relation: ' to' }

function itemPhrase(list: List, item: Item, nameOf: NameOf): string {
  return `${list.one}${joints[list.table] ?? ''} ${itemTitle(list, item, nameOf)}`
}

/** What a new item is, beside its name: "(party, attended)". What is ordinary or only owed to publish is left out. */
function details(list: List, item: Item): string {
  const blank = blankOf(list.item)
  const nameField = list.namedBy.find((name) => item[name])
  const words = fieldsOf(list.item).flatMap(([name, field]) => {
    const value = item[name]
    if (field.type !== 'choice' || field.need === 'publish' || name === nameField) return []
    if (typeof value !== 'string' || value === blank[name]) return []
    return [labelOf(field.terms, value).toLowerCase()]
  })
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}
