import { type Fields, type Item, isItem, itemsOf } from '@parley/shared/compare/item'
import type { Document } from '@parley/shared/content/document'

/** One thing an editor does to a document. Paths are field names and item ids joined by dots. */
export type Edit =
  | { type: 'set'; path: string; value: unknown }
  /** Puts an item into the list at `path`: after `follows`, first when that is null, last when it is not said. */
  | { type: 'add'; path: string; item: Item; follows?: string | null }
  | { type: 'remove'; path: string }
  | { type: 'move'; path: string; by: -1 | 1 }

/** The document after an edit; a path that leads nowhere, such as into an item removed meanwhile, changes nothing. */
export function applyEdit(document: Document, edit: Edit): Document {
  switch (edit.type) {
    case 'set':
      return change(document, edit.path, () => edit.value)
    case 'add':
      return change(document, edit.path, (items) => withItem(itemsOf(items), edit.item, edit.follows))
    case 'remove': {
      const { list, id } = splitItemPath(edit.path)
      return change(document, list, (items) => itemsOf(items).filter((item) => item.id !== id))
    }
    case 'move': {
      const { list, id } = splitItemPath(edit.path)
      return change(document, list, (items) => moved(itemsOf(items), id, edit.by))
    }
  }
}

/** What stands at a path, or undefined when nothing does. */
export function valueAt(document: Document, path: string): unknown {
  let value: unknown = document
  for (const part of path.split('.')) {
    if (Array.isArray(value))
      value = value.find((item) => isItem(item) && item.id === part) ?? value[Number(part)]
    else value = isFields(value) ? value[part] : undefined
  }
  return value
}

/** The path of an item as the path of its list and its id. */
export function splitItemPath(path: string): { list: string; id: string } {
  const dot = path.lastIndexOf('.')
  return { list: path.slice(0, dot), id: path.slice(dot + 1) }
}

function change(document: Document, path: string, update: (value: unknown) => unknown): Document {
  const [name = '', ...rest] = path.split('.')
  return { ...document, [name]: changeAt(document[name], rest, update) }
}

function changeAt(value: unknown, parts: readonly string[], update: (value: unknown) => unknown): unknown {
  const [part, ...rest] = parts
  if (part === undefined) return update(value)
  if (Array.isArray(value)) {
    return value.map((item) => (isItem(item) && item.id === part ? changeAt(item, rest, update) : item))
  }
  return isFields(value) ? { ...value, [part]: changeAt(value[part], rest, update) } : value
}

function withItem(items: Item[], item: Item, follows?: string | null): Item[] {
  const others = items.filter(({ id }) => id !== item.id)
  if (follows === null) return [item, ...others]
  const place = others.findIndex(({ id }) => id === follows) + 1 || others.length
  return others.toSpliced(place, 0, item)
}

function moved(items: Item[], id: string, by: number): Item[] {
  const from = items.findIndex((item) => item.id === id)
  const item = items[from]
  const to = from + by
  if (!item || to < 0 || to >= items.length) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
