import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { PageAsked } from '../rows/row'
import { filtersOf } from './columns'

/** What the address of a list asks for. */
export interface ListAsked {
  words: string
  page: PageAsked
}

export type SearchParams = Record<string, string | string[] | undefined>

/** Reads the address of a list; what it does not know is left out. */
export function listAsked(kind: DocumentKind, params: SearchParams): ListAsked {
  const filters = Object.fromEntries(
    filtersOf(kind).flatMap(({ name, terms }) => {
      const value = one(params[name])
      return value !== null && Object.hasOwn(terms, value) ? [[name, value]] : []
    }),
  )
  const before = one(params.before)
  const after = one(params.after)
  const place = before ? { last: pageSize, before } : { first: pageSize, ...(after ? { after } : {}) }
  return {
    words: one(params.q)?.trim().slice(0, 200) ?? '',
    page: { ...place, filters, isByLastChange: one(params.sort) === 'changed' },
  }
}

/** The first value of a parameter, or null. */
export function one(value: string | string[] | undefined): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return first ? first : null
}

const pageSize = 50
