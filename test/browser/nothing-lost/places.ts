import { v7 as uuidv7 } from 'uuid'
import { idOf } from '../../../prisma/seed/first-content/ids'

/** A document as the API gives it. */
export type Fields = Record<string, unknown>

/** A document that all of them edit: a text that each adds to, and a list. */
export interface Place {
  kind: 'STORY' | 'MEETING' | 'ACTOR'
  slug: string
  /** Its form in the admin. */
  address: string
  text: { name: string; label: string; max: number }
  list: { name: string; most: number; item(token: string): unknown }
}

const sourceId = idOf('EXPLAINER')

export const story: Place = {
  kind: 'STORY',
  slug: 'two-tracks',
  address: '/stories/two-tracks',
  text: { name: 'standfirst', label: 'Standfirst', max: 2000 },
  list: {
    name: 'sections',
    most: 60,
    item: (token) => ({ id: uuidv7(), kind: 'QUESTION', heading: token }),
  },
}

export const meeting: Place = {
  kind: 'MEETING',
  slug: 'second-moscow-conference',
  address: '/meetings/second-moscow-conference',
  text: { name: 'summary', label: 'Summary', max: 4000 },
  list: { name: 'citations', most: 30, item: (token) => ({ id: uuidv7(), sourceId, locator: token }) },
}

export const actor: Place = {
  kind: 'ACTOR',
  slug: 'khalilzad',
  address: '/actors/khalilzad',
  text: { name: 'description', label: 'Description', max: 2000 },
  list: { name: 'aliases', most: 30, item: (token) => token },
}

export const places = [story, meeting, actor] as const

/** Every edit writes one of its own, as `[Ella 17]`. */
export function tokensIn(value: unknown): string[] {
  return JSON.stringify(value ?? null).match(/\[[A-Z][a-z]+ \d+\]/g) ?? []
}

export function textOf({ text }: Place, document: Fields): string {
  const value = document[text.name]
  return typeof value === 'string' ? value : ''
}

export function withText({ text }: Place, document: Fields, value: string): Fields {
  return { ...document, [text.name]: value }
}

export function itemsOf({ list }: Place, document: Fields): unknown[] {
  const value = document[list.name]
  return Array.isArray(value) ? value : []
}

export function withItem(place: Place, document: Fields, token: string): Fields {
  return { ...document, [place.list.name]: [...itemsOf(place, document), place.list.item(token)] }
}

export function withoutItem(place: Place, document: Fields, token: string): Fields {
  const left = itemsOf(place, document).filter((item) => !tokensIn(item).includes(token))
  return { ...document, [place.list.name]: left }
}
