import { type AuditGroup, auditGroups } from '@parley/shared/audit'
import { addDays, type Day, endOfDayIn } from '@parley/shared/when/day'
import { askedIn, type Params } from '@/lib/asked-in'
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

/** Reads the address of the audit; what it does not know is left out. */
export function auditAsked(params: Params): AuditAsked {
  const { word, day, oneOf } = askedIn(params)
  return {
    group: oneOf(auditGroups, 'group'),
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

export const auditPath = '/audit'

function startOfDay(zone: string, day: Day): Date {
  return new Date(endOfDayIn(zone, addDays(day, -1)).getTime() + 1)
}

/** The first and last days of the calendar have no neighbour to count from; nothing here happened near them. */
function withinReason(day: Day): Day {
  if (day < '1000-01-01') return '1000-01-01'
  return day > '9000-12-31' ? '9000-12-31' : day
}
