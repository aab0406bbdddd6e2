import type { Document } from '@parley/shared/content/document'
import { blankDocument } from '../draft/blank-document'

const hex = (number: number) => number.toString(16).padStart(12, '0')

/** A UUIDv7 by number, so that tests read well. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${hex(number)}`
}

/** A meeting that can be staged. */
export function meetingOf(fields: Record<string, unknown> = {}): Document {
  return { ...blankDocument('MEETING'), title: 'Talks in Doha', ...fields, slug: 'talks-in-doha' }
}

/** A seat at a meeting, as whole as the form makes it. */
export function seatOf(number: number, fields: Record<string, unknown> = {}) {
  return {
    id: idOf(number),
    actorId: idOf(100 + number),
    role: 'PARTY',
    presence: 'ATTENDED',
    asNamed: null,
    isLead: false,
    onBehalfOfId: null,
    headcountText: null,
    certainty: null,
    when: null,
    reason: null,
    reasonNotStated: false,
    excludedById: null,
    reasons: [],
    signed: false,
    citations: [],
    ...fields,
  }
}

export function citationOf(number: number, fields: Record<string, unknown> = {}) {
  return {
    id: idOf(number),
    sourceId: idOf(200 + number),
    bearing: 'SUPPORTS',
    statementId: null,
    locator: null,
    excerpt: null,
    ...fields,
  }
}
