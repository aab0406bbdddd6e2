import { z } from 'zod'
import { refuseUnlessOne } from './arc'
import { choice, id, list, reference } from './field-types'
import type { Terms } from './terms'

export const stances = {
  SUPPORTIVE: { label: 'Supportive', meaning: 'The statement speaks for it.' },
  CRITICAL: { label: 'Critical', meaning: 'The statement speaks against it.' },
  MIXED: { label: 'Mixed', meaning: 'The statement speaks both for and against it.' },
  NEUTRAL: { label: 'Neutral', meaning: 'The statement takes no side.' },
} as const satisfies Terms

export const outlooks = {
  GAINS: { label: 'Gains', meaning: 'The statement says it gains.' },
  LOSES: { label: 'Loses', meaning: 'The statement says it loses.' },
  NEITHER: { label: 'Neither', meaning: 'The statement says it neither gains nor loses.' },
  UNCERTAIN: {
    label: 'Uncertain',
    meaning: 'The statement leaves open, or ties to a condition, whether it gains or loses.',
  },
} as const satisfies Terms

const targets = ['actorId', 'trackId', 'meetingId', 'developmentId'] as const

const mention = z
  .strictObject({
    id: id(),
    actorId: reference({ label: 'Actor', kind: 'ACTOR' }),
    trackId: reference({ label: 'Track', kind: 'TRACK' }),
    meetingId: reference({ label: 'Meeting', kind: 'MEETING' }),
    developmentId: reference({ label: 'Development', kind: 'DEVELOPMENT' }),
    stance: choice({ label: 'Stance', name: 'Stance', terms: stances }),
    outlook: choice({ label: 'Outlook', name: 'Outlook', terms: outlooks }),
  })
  .superRefine((mention, context) => refuseUnlessOne(mention, targets, context))

/** What a statement is about, and how it speaks of each. */
export function mentions() {
  return list({
    label: 'About',
    one: 'mention',
    many: 'mentions',
    table: 'Mention',
    owner: 'statementId',
    namedBy: targets,
    arc: targets,
    unique: targets.map((target) => [target]),
    item: mention,
  })
}
