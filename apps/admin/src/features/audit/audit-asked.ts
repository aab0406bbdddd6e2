import { type AuditGroup, auditGroups } from '@parley/shared/audit'
import { addDays, type Day, endOfDayIn, isDay } from '@parley/shared/when/day'
import type { AuditFilter } from '@/lib/graphql/generated/graphql'

/** What the address of the audit asks for; each part under the name it has in the address. */
export interface AuditAsked {
  group: AuditGroup | null
  person: string | null
  since: Day | null
  until: Day | null
  before: string | null
  after: string | null
}

type Params = Record<string, string | string[] | undefined>

/** Reads the address of the audit; what it does not know is left out. */
export function auditAsked(params: Params): AuditAsked {
  const word = (name: string) => {
    const value = params[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const day = (name: string) => {
    const value = word(name)
    return value && isDay(value) ? value : null
  }
  const group = word('group')
  return {
    group: group !== null && isGroup(group) ? group : null,
    person: word('person'),
    since: day('since'),
    until: day('until'),
    before: word('before'),
    after: word('after'),
  }
}

/** The same as the API takes it; days are those of the newsroom. */
export function filterOf({ group, person, since, until }: AuditAsked, zone: string): AuditFilter {
  return {
    kinds: group && [...auditGroups[group].kinds],
    people: person === null ? null : [person],
    since: since && startOfDay(zone, withinReason(since)).toISOString(),
    until: until && endOfDayIn(zone, withinReason(until)).toISOString(),
  }
}

/** The address that asks for this, from the first page on. */
export function auditAddress(asked: Partial<AuditAsked>): string {
  const query = new URLSearchParams(filtersIn(asked)).toString()
  return query === '' ? '/audit' : `/audit?${query}`
}

/** What is asked for, whatever the page, by its names in the address. */
export function filtersIn({ before: _, after: __, ...filters }: Partial<AuditAsked>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

function startOfDay(zone: string, day: Day): Date {
  return new Date(endOfDayIn(zone, addDays(day, -1)).getTime() + 1)
}

/** The first and last days of the calendar have no neighbour to count from; nothing here happened near them. */
function withinReason(day: Day): Day {
  if (day < '1000-01-01') return '1000-01-01'
  return day > '9000-12-31' ? '9000-12-31' : day
}

function isGroup(word: string): word is AuditGroup {
  return Object.hasOwn(auditGroups, word)
}
