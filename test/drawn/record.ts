import { actorKinds } from '@parley/shared/content/actor'
import { certainties } from '@parley/shared/content/certainty'
import { agreementStages, agreementStatuses, developmentKinds } from '@parley/shared/content/development'
import { meetingFormats } from '@parley/shared/content/meeting'
import { outlooks, stances } from '@parley/shared/content/mention'
import { participationRoles } from '@parley/shared/content/participation'
import { standings } from '@parley/shared/content/relation'
import { sourceKinds } from '@parley/shared/content/source'
import { modalities, speechActs, statementForms, translations } from '@parley/shared/content/statement'
import { valuesOf } from '@parley/shared/content/terms'
import { diplomacyLevels, trackStatuses } from '@parley/shared/content/track'
import type { PutInput } from '../world'
import { type Random, randomFrom } from './random'

/** Dates of every kind that the profile knows, so close to one another that ranges and orders have work to do. */
const dates = [
  '2018',
  '2018-06',
  '2018-06-03',
  '2018-06~',
  '2018-06-15?',
  '2018-07-01/2018-07-04',
  '2018/2019',
  '2018-06/..',
  '../2018-07-02',
  '[2018-05..2018-07]',
  '[..2018-06-20]',
  '[2018-06-10..]',
  '2018-06-30',
  '2018-07',
  '2018-06-28/2018-07',
]
const occurrences = ['TENTATIVE', 'SCHEDULED', 'ONGOING', 'OCCURRED'] as const
const presences = ['EXPECTED', 'INVITED', 'ATTENDED', 'DECLINED', 'EXCLUDED', 'WITHDREW', 'ABSENT'] as const
const countries = ['QA', 'RU', null] as const
const withoutReason: readonly string[] = ['DECLINED', 'EXCLUDED', 'WITHDREW']

/**
 * Three editions that may be published one after another: one of each kind many times over, then the same with other
 * values, then some of it withdrawn and more added. `prefix` keeps its slugs apart from those of another record.
 */
export function generateRecord(seed: number, prefix = 'g'): PutInput[][] {
  const random = randomFrom(seed)
  const make = (count: number) => Array.from({ length: count }, () => random.id())
  const ids: Ids = {
    sources: make(6),
    actors: make(10),
    tracks: make(6),
    meetings: make(24),
    developments: make(14),
    statements: make(22),
    stories: make(2),
  }
  const first = write(random, ids, prefix)
  const changed = write(random, ids, prefix).filter(() => random.chance(0.3))
  const withdrawn = leaves(ids).map(({ kind, id }) => ({ kind, id, document: null }) as PutInput)
  return [first, changed, withdrawn]
}

interface Ids {
  sources: string[]
  actors: string[]
  tracks: string[]
  meetings: string[]
  developments: string[]
  statements: string[]
  stories: string[]
}

/** What nothing refers to: the last statements and developments are neither placed nor followed. */
function leaves({ statements, developments }: Ids) {
  return [
    ...statements.slice(-3).map((id) => ({ kind: 'STATEMENT' as const, id })),
    ...developments.slice(-3).map((id) => ({ kind: 'DEVELOPMENT' as const, id })),
  ]
}

function write(random: Random, ids: Ids, prefix: string): PutInput[] {
  const { pick, chance, below } = random
  const any = <Terms extends object>(terms: Terms) => pick(valuesOf(terms as never)) as keyof Terms
  const slug = (noun: string, index: number) => `${prefix}-${noun}-${index}`
  const when = (odds = 0.85) =>
    chance(odds) ? { text: null, edtf: pick(dates), basis: 'STATED' as const, note: null } : notStated
  const cite = (certainty: string) => [
    { id: random.id(), sourceId: pick(ids.sources), bearing: 'SUPPORTS' as const },
    ...(certainty === 'DISPUTED'
      ? [{ id: random.id(), sourceId: pick(ids.sources), bearing: 'DISPUTES' as const }]
      : []),
  ]
  const seats = (signs: boolean) =>
    take(random, ids.actors, 1 + below(4)).map((actorId) => {
      const presence = pick(presences)
      const certainty = any(certainties)
      return {
        id: random.id(),
        actorId,
        role: any(participationRoles),
        presence,
        certainty,
        isLead: presence === 'ATTENDED' && chance(0.3),
        reasonNotStated: withoutReason.includes(presence),
        excludedById: presence === 'EXCLUDED' ? other(random, ids.actors, actorId) : null,
        onBehalfOfId: chance(0.2) ? other(random, ids.actors, actorId) : null,
        signed: signs && chance(0.5),
        when: chance(0.5) ? when() : null,
        citations: cite(certainty),
      }
    })

  return [
    ...ids.sources.map((id, index) => ({
      kind: 'SOURCE' as const,
      id,
      document: {
        slug: slug('source', index),
        title: `${pick(['Report', 'Note', 'report'])} ${below(9)}`,
        kind: any(sourceKinds),
        publisher: pick(['Agency', 'Gazette', null]),
        author: pick(['A. Writer', null]),
        published: when(),
      },
    })),
    ...ids.actors.map((id, index) => ({
      kind: 'ACTOR' as const,
      id,
      document: {
        slug: slug('actor', index),
        name: `${pick(['Envoy', 'envoy', 'Émigré', 'State'])} ${below(9)}`,
        kind: any(actorKinds),
        named: chance(0.7),
        aliases: chance(0.5) ? [`Alias ${below(5)}`] : [],
        countryCode: pick(countries),
        wikidataId: chance(0.3) ? `Q${1 + below(4)}` : null,
        relations: take(random, ids.actors.slice(index + 1), below(3)).map((toId) => {
          const certainty = any(certainties)
          return {
            id: random.id(),
            toId,
            kind: pick(['MEMBER_OF', 'WORKS_FOR', 'BACKS'] as const),
            standing: any(standings),
            certainty,
            when: chance(0.6) ? when() : null,
            citations: cite(certainty),
          }
        }),
        citations: cite(''),
      },
    })),
    ...ids.tracks.map((id, index) => ({
      kind: 'TRACK' as const,
      id,
      document: {
        slug: slug('track', index),
        name: `${pick(['Talks', 'talks', 'Process'])} ${below(9)}`,
        summary: 'Talks.',
        level: any(diplomacyLevels),
        trackStatus: any(trackStatuses),
        parentId: index > 1 && chance(0.7) ? pick(ids.tracks.slice(0, 2)) : null,
        predecessors: take(random, ids.tracks.slice(0, index), below(2)).map((predecessorId) => ({
          id: random.id(),
          predecessorId,
        })),
        participations: seats(false),
        citations: cite(''),
      },
    })),
    ...ids.meetings.map((id, index) => {
      const certainty = any(certainties)
      return {
        kind: 'MEETING' as const,
        id,
        document: {
          slug: slug('meeting', index),
          title: `Round ${index}`,
          trackId: pick(ids.tracks),
          format: any(meetingFormats),
          occurrence: pick(occurrences),
          certainty,
          when: when(),
          ordinal: chance(0.3) ? 1 + below(5) : null,
          afterId: index > 0 && chance(0.3) ? pick(ids.meetings.slice(0, index)) : null,
          parentId: index > 3 && chance(0.5) ? pick(ids.meetings.slice(0, 3)) : null,
          place: pick(['Doha, Qatar', 'MOSCOW', null]),
          countryCode: pick(countries),
          participations: seats(false),
          citations: cite(certainty),
        },
      }
    }),
    ...ids.developments.map((id, index) => {
      const certainty = any(certainties)
      return {
        kind: 'DEVELOPMENT' as const,
        id,
        document: {
          slug: slug('development', index),
          title: `Development ${index}`,
          kind: any(developmentKinds),
          occurrence: pick(occurrences),
          certainty,
          when: when(),
          trackId: chance(0.8) ? pick(ids.tracks) : null,
          reachedAtId: chance(0.5) ? pick(ids.meetings) : null,
          followsId: index > 0 && chance(0.6) ? pick(ids.developments.slice(0, Math.min(index, 4))) : null,
          stage: any(agreementStages),
          agreementStatus: any(agreementStatuses),
          participations: seats(true),
          citations: cite(certainty),
        },
      }
    }),
    ...ids.statements.map((id, index) =>
      statement(random, ids, { id, index, slug: slug('statement', index) }, when, cite),
    ),
    ...ids.stories.map((id, index) => ({
      kind: 'STORY' as const,
      id,
      document: {
        slug: slug('story', index),
        headline: `Story ${below(9)}`,
        standfirst: 'Who talks to whom.',
        kind: pick(['EXPLAINER', 'TIMELINE', 'LIVE'] as const),
        tracks: take(random, ids.tracks, 1 + below(2)).map((trackId) => ({ id: random.id(), trackId })),
        sections: [
          {
            id: random.id(),
            kind: 'QUESTION' as const,
            heading: 'Who?',
            items: [
              { id: random.id(), actorId: pick(ids.actors) },
              { id: random.id(), statementId: pick(ids.statements.slice(0, 5)) },
            ],
          },
        ],
      },
    })),
  ] as PutInput[] // drawn from the closed lists, which the types of a draw forget
}

const notStated = { text: null, edtf: null, basis: 'NOT_STATED' as const, note: null }

function statement(
  random: Random,
  ids: Ids,
  { id, index, slug }: { id: string; index: number; slug: string },
  when: (odds?: number) => unknown,
  cite: (certainty: string) => unknown,
) {
  const { pick, chance, below } = random
  const isNamed = chance(0.7)
  const form = pick(valuesOf(statementForms))
  const speakerId = isNamed ? (ids.actors[index % 4] ?? null) : null
  return {
    kind: 'STATEMENT' as const,
    id,
    document: {
      slug,
      form,
      segments: form === 'INDIRECT' ? [] : [`Words ${index}.`],
      paraphrase: form === 'DIRECT' ? null : `Paraphrase ${index}.`,
      attribution: isNamed ? 'NAMED' : pick(['UNNAMED_PERSON', 'UNNAMED_GROUP', 'UNATTRIBUTED'] as const),
      speakerId,
      attributionText: 'somebody',
      onBehalfOfId: speakerId && chance(0.3) ? other(random, ids.actors, speakerId) : null,
      act: pick(valuesOf(speechActs)),
      modality: pick(valuesOf(modalities)),
      when: when(0.7),
      madeAtId: chance(0.5) ? pick(ids.meetings) : null,
      language: pick(['ps', 'en', null]),
      translated: pick(valuesOf(translations)),
      mentions: [
        ...take(random, ids.actors, 1 + below(2)).map((actorId) => ({ actorId })),
        ...take(random, ids.tracks, below(2)).map((trackId) => ({ trackId })),
        ...take(random, ids.meetings, below(2)).map((meetingId) => ({ meetingId })),
        ...take(random, ids.developments.slice(0, 5), below(2)).map((developmentId) => ({ developmentId })),
      ].map((target) => ({
        id: random.id(),
        ...target,
        stance: chance(0.5) ? pick(valuesOf(stances)) : null,
        outlook: chance(0.5) ? pick(valuesOf(outlooks)) : null,
      })),
      citations: cite(''),
    },
  }
}

function take<Value>(random: Random, values: readonly Value[], count: number): Value[] {
  const left = [...values]
  const taken: Value[] = []
  while (taken.length < count && left.length > 0) taken.push(...left.splice(random.below(left.length), 1))
  return taken
}

function other(random: Random, ids: readonly string[], than: string): string {
  return random.pick(ids.filter((id) => id !== than))
}
