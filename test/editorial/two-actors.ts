import { v7 as uuidv7 } from 'uuid'
import type { Browser } from './browser'
import { createEdition, publish, type publishSmallStory, stage } from './drafting'

type Story = Awaited<ReturnType<typeof publishSmallStory>>['ids']
type Fields = Record<string, unknown>

let made = 0

/** Publishes two actors who are one, a third, and documents of each kind that refer to them; gives their ids. */
export async function publishTwoActors(browser: Browser, story: Story) {
  made += 1
  const cited = (locator: string) => [{ id: uuidv7(), sourceId: story.source, locator }]
  const ids = {
    old: uuidv7(),
    own: uuidv7(),
    third: uuidv7(),
    meeting: uuidv7(),
    track: uuidv7(),
    statement: uuidv7(),
    story: uuidv7(),
    oldSeat: uuidv7(),
    ownSeat: uuidv7(),
    hostSeat: uuidv7(),
  }
  const slug = (word: string) => `${word}-${made}`
  const actor = (id: string, word: string, fields: Fields = {}) => {
    const document = {
      slug: slug(word),
      name: `${word} ${made}`,
      kind: 'STATE',
      citations: cited(word),
      ...fields,
    }
    return { kind: 'ACTOR', id, document }
  }
  const relation = (toId: string, kind: string) => {
    const fields = { toId, kind, standing: 'CURRENT', certainty: 'REPORTED' }
    return { ...fields, id: uuidv7(), citations: cited(kind) }
  }
  const documents = [
    actor(ids.third, 'third', { relations: [relation(ids.old, 'BACKS')] }),
    actor(ids.own, 'new', { relations: [relation(ids.old, 'SUCCEEDS')] }),
    actor(ids.old, 'old', {
      aliases: [`elder ${made}`],
      description: 'The elder.',
      relations: [relation(ids.third, 'PART_OF')],
    }),
    {
      kind: 'TRACK',
      id: ids.track,
      document: {
        slug: slug('track'),
        name: `Track ${made}`,
        summary: 'Talks.',
        trackStatus: 'ACTIVE',
        citations: cited('track'),
        participations: [seat(story, ids.old, { role: 'SPONSOR' }), seat(story, ids.own, { role: 'PARTY' })],
      },
    },
    {
      kind: 'MEETING',
      id: ids.meeting,
      document: meeting(story, `meeting-${made}`, [
        seat(story, ids.old, { id: ids.oldSeat, citations: cited('of the old') }),
        seat(story, ids.own, { id: ids.ownSeat, citations: cited('of the new') }),
        seat(story, ids.own, { id: ids.hostSeat, role: 'HOST', onBehalfOfId: ids.old }),
      ]),
    },
    {
      kind: 'STATEMENT',
      id: ids.statement,
      document: {
        slug: slug('statement'),
        form: 'DIRECT',
        segments: ['Nobody has won.'],
        attribution: 'NAMED',
        attributionText: 'an elder',
        speakerId: ids.old,
        act: 'ASSERT',
        modality: 'CATEGORICAL',
        mentions: [{ id: uuidv7(), actorId: ids.own, outlook: 'GAINS' }],
        citations: cited('said'),
      },
    },
    {
      kind: 'STORY',
      id: ids.story,
      document: {
        slug: slug('story'),
        headline: `Story ${made}`,
        standfirst: 'Told.',
        sections: [
          {
            id: uuidv7(),
            kind: 'INTRO',
            items: [ids.old, ids.own].map((actorId) => ({ id: uuidv7(), actorId })),
          },
        ],
      },
    },
  ]
  const edition = await createEdition(browser)
  for (const { kind, id, document } of documents) {
    const staged = await stage(browser, kind, { edition, id, document })
    if (staged.__typename !== 'StagedChange') throw new Error(JSON.stringify(staged))
  }
  const published = await publish(browser, edition)
  if (published.__typename !== 'PublishedEdition') throw new Error(JSON.stringify(published))
  return { ...ids, number: made }
}

/** A seat of a meeting, cited. */
export function seat(story: Story, actorId: string, fields: Fields = {}) {
  const citations = [{ id: uuidv7(), sourceId: story.source }]
  return {
    id: uuidv7(),
    actorId,
    role: 'PARTY',
    presence: 'ATTENDED',
    certainty: 'REPORTED',
    citations,
    ...fields,
  }
}

/** A meeting that may be published. */
export function meeting(story: Story, slug: string, participations: readonly Fields[]) {
  return {
    slug,
    title: slug,
    trackId: story.track,
    format: 'DIRECT_TALKS',
    occurrence: 'OCCURRED',
    certainty: 'REPORTED',
    when: { text: 'February 5', edtf: '2019-02-05', basis: 'STATED' },
    participations,
    citations: [{ id: uuidv7(), sourceId: story.source }],
  }
}
