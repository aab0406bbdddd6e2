import type { z } from 'zod'
import { type Fields, type Item, itemsOf } from '../compare/item'
import { describeItem } from '../compare/sentences'
import { referenceName } from '../compare/titles'
import type { Document } from '../content/document'
import { fieldsOf, type List } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { kindOf } from '../content/kinds'
import type { Effect, Surroundings } from './effect'

interface Dropping {
  kind: DocumentKind
  /** The document itself, to which its relations may not lead. */
  documentId: string
  before: Document
  after: Document
  nameOf: Surroundings['nameOf']
}

/**
 * Drops what ties an actor to itself now that references were replaced: its relations to itself, and that it acts on its
 * own behalf or kept itself out. What did so before is left for its editors.
 */
export function dropSelfReferences({ kind, documentId, before, after, nameOf }: Dropping): {
  document: Document
  effects: Effect[]
} {
  const effects: Effect[] = []
  const { schema, table } = kindOf(kind)
  const context = { documentId, nameOf, effects }
  const fields = dropIn(schema, table, { before, after, path: '', item: null }, context)
  return { document: { ...after, ...fields }, effects }
}

interface Place {
  before: Fields
  after: Fields
  path: string
  /** The item that holds the fields, and its list. */
  item: { list: List; item: Item } | null
}

type Context = Pick<Dropping, 'documentId' | 'nameOf'> & { effects: Effect[] }

function dropIn(schema: z.ZodObject, table: string, place: Place, context: Context): Fields {
  const cleared = clearSelf(schema, table, place, context)
  const lists = fieldsOf(schema).flatMap(([name, field]) => {
    if (field.type !== 'list') return []
    const path = place.path ? `${place.path}.${name}` : name
    const items = dropInList(
      field.list,
      itemsOf(place.before[name]),
      itemsOf(place.after[name]),
      path,
      context,
    )
    return [[name, items]]
  })
  return { ...place.after, ...cleared, ...Object.fromEntries(lists) }
}

function dropInList(
  list: List,
  before: readonly Item[],
  after: readonly Item[],
  path: string,
  context: Context,
): Item[] {
  return after.flatMap((item) => {
    const was = before.find((each) => each.id === item.id) ?? item
    const place = `${path}.${item.id}`
    const leadsToSelf = list.table === 'Relation' && item.toId === context.documentId
    if (leadsToSelf && was.toId !== item.toId) {
      const relation = describeItem(list, was, context.nameOf)
      const sentence = `Dropped ${relation}: it would be one of the actor to itself`
      context.effects.push({ what: 'DROPPED', path: place, sentence })
      return []
    }
    const inner = { before: was, after: item, path: place, item: { list, item } }
    return [{ ...dropIn(list.item, list.table, inner, context), id: item.id }]
  })
}

/** For whom a field of a table may not stand: not for the one that this other field names. */
const others: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Participation: { onBehalfOfId: 'actorId', excludedById: 'actorId' },
  Statement: { onBehalfOfId: 'speakerId' },
}

function clearSelf(schema: z.ZodObject, table: string, place: Place, context: Context): Fields {
  const { before, after, path, item } = place
  const cleared = fieldsOf(schema).flatMap(([name, field]) => {
    const other = others[table]?.[name]
    if (!other || field.type !== 'reference') return []
    const value = after[name]
    if (typeof value !== 'string' || value !== after[other] || before[name] === before[other]) return []
    const who = item ? describeItem(item.list, item.item, context.nameOf) : 'the statement'
    const whom = referenceName(field.kind, String(before[name]), context.nameOf)
    const sentence = `Dropped “${field.label.toLowerCase()} ${whom}” of ${who}: it would be itself`
    context.effects.push({ what: 'DROPPED', path: path ? `${path}.${name}` : name, sentence })
    return [[name, null]]
  })
  return Object.fromEntries(cleared)
}
