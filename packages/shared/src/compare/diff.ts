import type { z } from 'zod'
import type { Document } from '../content/document'
import { type Field, fieldsOf, type List } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { kindOf } from '../content/kinds'
import { blankOf } from './blank'
import { sameValue } from './equal'
import { byId, type Fields, type Item, idsOf, itemsOf, membersOf } from './item'
import { movedIds } from './moved'

/** One thing that changed in a document. Moving an item and editing it are two changes. */
export interface FieldChange {
  /** Field names and item ids joined by dots; members of a set share the path of their set. */
  path: string
  /** The labels of the fields on the way, as "Participants › Citations › Where in it". */
  label: string
  /** The item that was added, removed or moved, or the innermost one the field sits in. */
  itemId: string | null
  change: 'SET' | 'ADDED' | 'REMOVED' | 'MOVED'
  /** The value: of the field, the item, or the member of a set. Of a move: the id of the item it follows, or null. */
  before: unknown
  after: unknown
  field: Field
  /** The items it sits in, outermost first, as they were and as they are. */
  within: ReadonlyArray<Container>
  /** The item that was added, removed or moved. */
  item: Item | null
  /** Of an item that was added or moved: the one it now follows, or null when it is first. */
  follows: Item | null
}

export interface Container {
  list: List
  before: Item
  after: Item
}

/** What changed from one state of a document to another, in the order of its fields; null is a document that is not there. */
export function diffDocuments(
  kind: DocumentKind,
  before: Document | null,
  after: Document | null,
): FieldChange[] {
  const { schema } = kindOf(kind)
  return diffFields(schema, before ?? blankOf(schema), after ?? blankOf(schema), {
    path: '',
    label: '',
    within: [],
  })
}

interface Place {
  path: string
  label: string
  within: ReadonlyArray<Container>
}

function diffFields(schema: z.ZodObject, before: Fields, after: Fields, place: Place): FieldChange[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const inner: Place = {
      path: place.path ? `${place.path}.${name}` : name,
      label: place.label ? `${place.label} › ${field.label}` : field.label,
      within: place.within,
    }
    return diffField(field, before[name], after[name], inner)
  })
}

function diffField(field: Field, before: unknown, after: unknown, place: Place): FieldChange[] {
  if (field.type === 'list') return diffLists(field, field.list, itemsOf(before), itemsOf(after), place)
  if (field.type === 'words' && !field.ordered)
    return diffSets(field, membersOf(before), membersOf(after), place)
  // A field that an older document lacks is not there, which JSON calls null.
  if (sameValue(before ?? null, after ?? null)) return []
  return [changeOf(field, place, { change: 'SET', before: before ?? null, after: after ?? null })]
}

type What = Pick<FieldChange, 'change' | 'before' | 'after'> &
  Partial<Pick<FieldChange, 'itemId' | 'item' | 'follows'>>

function changeOf(field: Field, place: Place, what: What): FieldChange {
  return {
    ...place,
    itemId: place.within.at(-1)?.after.id ?? null,
    item: null,
    follows: null,
    ...what,
    field,
  }
}

/** The order of a set means nothing, so it is never a change. */
function diffSets(field: Field, before: string[], after: string[], place: Place): FieldChange[] {
  const removed = before.filter((member) => !after.includes(member))
  const added = after.filter((member) => !before.includes(member))
  return [
    ...removed.map((member) => changeOf(field, place, { change: 'REMOVED', before: member, after: null })),
    ...added.map((member) => changeOf(field, place, { change: 'ADDED', before: null, after: member })),
  ]
}

function diffLists(field: Field, list: List, before: Item[], after: Item[], place: Place): FieldChange[] {
  const later = byId(after)
  const removed = before.filter((item) => !later.has(item.id))
  const earlier = byId(before)
  const moved = movedIds(idsOf(before), idsOf(after))
  return [
    ...removed.map((item) => {
      const what: What = { change: 'REMOVED', itemId: item.id, before: item, after: null, item }
      return changeOf(field, placeOf(item, place), what)
    }),
    ...after.flatMap((item, index) => {
      const was = earlier.get(item.id)
      const follows = after[index - 1] ?? null
      const what = { itemId: item.id, item, follows }
      if (!was) {
        const added: What = { ...what, change: 'ADDED', before: null, after: item }
        return [changeOf(field, placeOf(item, place), added)]
      }
      const inner = { ...placeOf(item, place), within: [...place.within, { list, before: was, after: item }] }
      const edits = diffFields(list.item, was, item, inner)
      if (!moved.has(item.id)) return edits
      const followed = before[before.indexOf(was) - 1]?.id ?? null
      const move: What = { ...what, change: 'MOVED', before: followed, after: follows?.id ?? null }
      return [changeOf(field, placeOf(item, place), move), ...edits]
    }),
  ]
}

function placeOf(item: Item, place: Place): Place {
  return { ...place, path: `${place.path}.${item.id}` }
}
