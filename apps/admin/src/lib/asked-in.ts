import { type Day, isDay } from '@parley/shared/when/day'

/** The parameters of an address, as a page is given them. */
export type Params = Record<string, string | string[] | undefined>

/** Reads what an address asks for, part by part; what is none of its kind is left out. */
export function askedIn(params: Params) {
  const word = (name: string): string | null => {
    const value = params[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  return {
    word,
    day(name: string): Day | null {
      const value = word(name)
      return value && isDay(value) ? value : null
    },
    /** One of the names of a closed list. */
    oneOf<Value extends string>(terms: Readonly<Record<Value, unknown>>, name: string): Value | null {
      return termIn(terms, word(name))
    },
  }
}

/** A word as one of the names of a closed list; null when it is none of them. */
export function termIn<Value extends string>(
  terms: Readonly<Record<Value, unknown>>,
  word: string | null,
): Value | null {
  return word !== null && isTermOf(terms, word) ? word : null
}

/** What is asked for, whatever the page, by its names in the address; what is not asked for is left out. */
export function filtersIn<Asked extends object>(asked: Asked): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).filter(([name, value]) => value && name !== 'before' && name !== 'after'),
  )
}

/** The address that asks for this, from the first page on. */
export function addressOf(path: string, asked: object): string {
  const query = new URLSearchParams(filtersIn(asked)).toString()
  return query === '' ? path : `${path}?${query}`
}

function isTermOf<Value extends string>(
  terms: Readonly<Record<Value, unknown>>,
  word: string,
): word is Value {
  return Object.hasOwn(terms, word)
}
