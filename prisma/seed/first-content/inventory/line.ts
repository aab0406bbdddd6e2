import { idOf } from '../ids'
import type { DocumentKey } from '../keys'

/** A step into a document: a field, or the values that pick one item of a list. */
export type PathPart = string | Readonly<Record<string, string>>

/** The place in the record that holds what an inventory line says. */
export interface Held {
  document: DocumentKey
  path: PathPart[]
}

/** One line of the inventory of the explainer: what it says, and where the record holds it, or why it does not. */
export interface InventoryLine {
  what: string
  /** The edition in which the record first holds it. */
  edition: number
  held: Held[]
  whyNot: string | null
}

export type InventorySection = Readonly<Record<string, InventoryLine>>

export function held(document: DocumentKey, ...path: PathPart[]): Held {
  return { document, path }
}

/** A seat at a track, meeting or development. */
export function seatHeld(document: DocumentKey, actor: DocumentKey, role: string): Held {
  return held(document, 'participations', { actorId: idOf(actor), role })
}

/** A relation, on the actor it was added on. */
export function relationHeld(from: DocumentKey, to: DocumentKey, kind: string): Held {
  return held(from, 'relations', { toId: idOf(to), kind })
}

/** A document placed in a section of the story. */
export function placedHeld(section: string, item: Readonly<Record<string, string>>): Held {
  return held('STORY', 'sections', { id: section }, 'items', item)
}

export function line(what: string, ...places: Held[]): InventoryLine {
  return { what, edition: 1, held: places, whyNot: null }
}

export function lineOf(edition: number, what: string, ...places: Held[]): InventoryLine {
  return { what, edition, held: places, whyNot: null }
}

/** A line of the inventory that no document holds, and the reason. */
export function notHeld(what: string, whyNot: string): InventoryLine {
  return { what, edition: 1, held: [], whyNot }
}
