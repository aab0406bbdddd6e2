import { z } from 'zod'
import { certainties } from './certainty'
import { citations } from './citation'
import { choice, id, list, requiredChoice, requiredReference, text, when } from './field-types'
import type { Terms } from './terms'

export const relationKinds = {
  HOLDS_OFFICE: { label: 'Holds office in', meaning: 'A person holds a titled office in the other.' },
  MEMBER_OF: { label: 'Is a member of', meaning: 'Belongs to the other as a member.' },
  PART_OF: { label: 'Is part of', meaning: 'Is a part, organ or wing of the other.' },
  WORKS_FOR: { label: 'Works for', meaning: 'Is employed by or consults for the other.' },
  SUCCEEDS: { label: 'Succeeds', meaning: 'Takes the place of the other.' },
  RUNS_AGAINST: { label: 'Runs against', meaning: 'Stands for election against the other.' },
  BACKS: { label: 'Backs', meaning: 'Supports the other politically or materially.' },
  RIVAL_OF: { label: 'Is a rival of', meaning: 'Competes with the other; holds both ways.' },
  REFUSES_TO_MEET: { label: 'Refuses to meet', meaning: 'Will not sit down with the other.' },
} as const satisfies Terms

export const standings = {
  CURRENT: { label: 'Current', meaning: 'It is so.' },
  FORMER: { label: 'Former', meaning: 'It was so and is no longer.' },
  PROSPECTIVE: { label: 'Prospective', meaning: 'It is to be so.' },
} as const satisfies Terms

const relation = z
  .strictObject({
    id: id(),
    toId: requiredReference({ label: 'To', kind: 'ACTOR' }),
    kind: requiredChoice({ label: 'Relation', name: 'RelationKind', terms: relationKinds }),
    standing: requiredChoice({ label: 'Standing', name: 'Standing', terms: standings }),
    title: text({ label: 'Title', max: 200, search: 'text', help: 'The office or post, as printed.' }),
    when: when({ label: 'When' }),
    certainty: choice({ label: 'Certainty', name: 'Certainty', terms: certainties, need: 'publish' }),
    note: text({ label: 'Note', max: 1000, search: 'text', multiline: true }),
    citations: citations('ofRelationId'),
  })
  .superRefine((relation, context) => {
    if (relation.kind === 'HOLDS_OFFICE' && !relation.title) {
      context.addIssue({ code: 'custom', path: ['title'], message: 'An office has a title: write it.' })
    }
  })

/** The relations of an actor to others, kept on the actor they were added on. */
export function relations() {
  return list({
    label: 'Relations',
    one: 'relation',
    many: 'relations',
    table: 'Relation',
    owner: 'fromId',
    namedBy: ['toId'],
    distinct: true,
    item: relation,
  })
}
