import type { z } from 'zod'
import type { Document } from '../content/document'
import { type Field, fieldsOf, type List } from '../content/field'
import { type DocumentKind, documentKinds } from '../content/kind-names'
import { kindOf } from '../content/kinds'
import { blankOf } from './blank'
import { sameValue } from './equal'
import { byId, type Fields, type Item, idsOf, itemsOf, membersOf } from './item'
import { mergeOrders } from './order'

/** A field, item or order that both sides changed, differently. */
export interface FieldConflict {
  /** Field names and item ids joined by dots; empty for the whole document. */
  path: string
  /** The labels of the fields on the way, as "Participants › Role". */
  label: string
  base: unknown
  theirs: unknown
  mine: unknown
  reason: 'BOTH_CHANGED' | 'ORDER' | 'REMOVED_AND_EDITED' | 'WITHDRAWN_AND_EDITED'
  /** Of an item that theirs removed: the item to put it after if it is to stay, or null to put it first. */
  follows: string | null
}

export interface Sides<Value> {
  base: Value
  /** What is live by now. */
  theirs: Value
  /** What is to be published. */
  mine: Value
}

export interface Merge {
  merged: Document | null
  conflicts: FieldConflict[]
}

/**
 * Merges two edits of one document, by field and by item; null is a document that is not there.
 * Where they conflict, `merged` keeps theirs, so nobody may publish it until each conflict is resolved.
 */
export function mergeDocuments(kind: DocumentKind, { base, theirs, mine }: Sides<Document | null>): Merge {
  const conflicts: FieldConflict[] = []
  if (theirs && mine) {
    const { schema } = kindOf(kind)
    const sides = { base: base ?? blankOf(schema), theirs, mine }
    const merged = mergeFields(schema, sides, { path: '', label: '', conflicts })
    return { merged: { ...theirs, ...merged }, conflicts }
  }
  if (!base) return { merged: theirs ?? mine, conflicts }
  const edited = theirs ?? mine
  if (edited && !sameValue(edited, base)) {
    const label = documentKinds[kind].label
    conflicts.push({ path: '', label, base, theirs, mine, reason: 'WITHDRAWN_AND_EDITED', follows: null })
    return { merged: theirs, conflicts }
  }
  return { merged: null, conflicts }
}

interface Place {
  path: string
  label: string
  /** Where conflicts are gathered. */
  conflicts: FieldConflict[]
}

function mergeFields(schema: z.ZodObject, { base, theirs, mine }: Sides<Fields>, place: Place): Fields {
  const merged = fieldsOf(schema).map(([name, field]) => {
    const inner = {
      path: place.path ? `${place.path}.${name}` : name,
      label: place.label ? `${place.label} › ${field.label}` : field.label,
      conflicts: place.conflicts,
    }
    return [name, mergeField(field, { base: base[name], theirs: theirs[name], mine: mine[name] }, inner)]
  })
  return Object.fromEntries(merged)
}

function mergeField(field: Field, sides: Sides<unknown>, place: Place): unknown {
  const { base, theirs, mine } = sides
  if (sameValue(theirs, mine) || sameValue(mine, base)) return theirs
  if (sameValue(theirs, base)) return mine
  if (field.type === 'list') return mergeLists(field.list, eachSide(sides, itemsOf), place)
  if (field.type === 'words' && !field.ordered) return mergeSets(eachSide(sides, membersOf))
  addConflict(place, 'BOTH_CHANGED', sides)
  return theirs
}

function eachSide<From, To>({ base, theirs, mine }: Sides<From>, read: (value: From) => To): Sides<To> {
  return { base: read(base), theirs: read(theirs), mine: read(mine) }
}

function addConflict(
  place: Place,
  reason: FieldConflict['reason'],
  { base = null, theirs = null, mine = null }: Sides<unknown>,
  follows: string | null = null,
) {
  place.conflicts.push({ path: place.path, label: place.label, base, theirs, mine, reason, follows })
}

function mergeSets({ base, theirs, mine }: Sides<string[]>): string[] {
  const kept = theirs.filter((member) => mine.includes(member) || !base.includes(member))
  const added = mine.filter((member) => !base.includes(member) && !theirs.includes(member))
  return [...kept, ...added]
}

function mergeLists(list: List, sides: Sides<Item[]>, place: Place): Item[] {
  const { base, theirs, mine } = eachSide(sides, byId)
  const orders = eachSide(sides, idsOf)
  const merged = new Map<string, Item>()
  // In the order of theirs, then mine: conflicts come out in an order that depends on nothing else.
  for (const id of new Set([...orders.theirs, ...orders.mine])) {
    const follows = followedBy(id, orders.mine, theirs)
    const item = { base: base.get(id), theirs: theirs.get(id), mine: mine.get(id) }
    const result = mergeItem(list, item, { ...place, path: `${place.path}.${id}` }, follows)
    if (result) merged.set(id, result)
  }
  const { order, isConflict } = mergeOrders(orders, new Set(merged.keys()))
  if (isConflict) addConflict(place, 'ORDER', orders)
  return order.flatMap((id) => merged.get(id) ?? [])
}

/** The nearest item before this one on my side that theirs still has. */
function followedBy(id: string, mine: readonly string[], theirs: ReadonlyMap<string, Item>): string | null {
  return mine.slice(0, Math.max(0, mine.indexOf(id))).findLast((earlier) => theirs.has(earlier)) ?? null
}

function mergeItem(
  list: List,
  { base, theirs, mine }: Sides<Item | undefined>,
  place: Place,
  follows: string | null,
): Item | undefined {
  if (theirs && mine) {
    const sides = { base: base ?? blankOf(list.item), theirs, mine }
    return { id: theirs.id, ...mergeFields(list.item, sides, place) }
  }
  const left = theirs ?? mine
  if (!base) return left
  if (sameValue(left, base)) return undefined
  addConflict(place, 'REMOVED_AND_EDITED', { base, theirs, mine }, follows)
  return theirs
}
