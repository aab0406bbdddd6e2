import { v7 as uuidv7 } from 'uuid'
import { type PutInput, smallStory } from '../world'

/** A story in which every content table has a row. */
export function fullStory() {
  const small = smallStory()
  const ids = {
    ...small.ids,
    story: uuidv7(),
    person: uuidv7(),
    earlier: uuidv7(),
    agreement: uuidv7(),
    statement: uuidv7(),
  }
  const cite = () => [{ id: uuidv7(), sourceId: ids.source }]
  const changes: PutInput[] = [
    ...small.changes.filter(({ id }) => id !== ids.track),
    {
      kind: 'TRACK',
      id: ids.earlier,
      document: {
        slug: 'earlier',
        name: 'Earlier',
        summary: 'Before.',
        trackStatus: 'CONCLUDED',
        citations: cite(),
      },
    },
    {
      kind: 'TRACK',
      id: ids.track,
      document: {
        slug: 'talks',
        name: 'The talks',
        summary: 'Talks.',
        trackStatus: 'ACTIVE',
        predecessors: [{ id: uuidv7(), predecessorId: ids.earlier }],
        citations: cite(),
      },
    },
    {
      kind: 'ACTOR',
      id: ids.person,
      document: {
        slug: 'envoy',
        name: 'The Envoy',
        kind: 'PERSON',
        relations: [
          {
            id: uuidv7(),
            toId: ids.host,
            kind: 'WORKS_FOR',
            standing: 'CURRENT',
            certainty: 'REPORTED',
            citations: cite(),
          },
        ],
        citations: cite(),
      },
    },
    {
      kind: 'STATEMENT',
      id: ids.statement,
      document: {
        slug: 'envoy-says',
        form: 'DIRECT',
        segments: ['It is so.'],
        attribution: 'NAMED',
        speakerId: ids.person,
        attributionText: 'the envoy',
        act: 'ASSERT',
        modality: 'CATEGORICAL',
        mentions: [{ id: uuidv7(), actorId: ids.party }],
        citations: cite(),
      },
    },
    {
      kind: 'DEVELOPMENT',
      id: ids.agreement,
      document: {
        slug: 'agreement',
        title: 'An agreement',
        kind: 'OTHER',
        occurrence: 'OCCURRED',
        certainty: 'REPORTED',
        trackId: ids.track,
        participations: [
          {
            id: uuidv7(),
            actorId: ids.party,
            role: 'PARTY',
            presence: 'WITHDREW',
            certainty: 'REPORTED',
            reasons: [{ id: uuidv7(), statementId: ids.statement }],
            citations: cite(),
          },
        ],
        citations: cite(),
      },
    },
    {
      kind: 'STORY',
      id: ids.story,
      document: {
        slug: 'explainer',
        headline: 'The talks, explained',
        standfirst: 'Who talks to whom.',
        tracks: [{ id: uuidv7(), trackId: ids.track }],
        sections: [
          { id: uuidv7(), kind: 'QUESTION', heading: 'Who?', items: [{ id: uuidv7(), actorId: ids.host }] },
        ],
      },
    },
  ]
  return { ids, changes }
}
