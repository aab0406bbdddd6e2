import type { Day } from '@parley/shared/when/day'
import { v7 as uuidv7 } from 'uuid'
import { expect } from 'vitest'
import type { Browser } from './browser'
import { change, createEdition, edit, publish, stage } from './drafting'

type Fields = Record<string, unknown>

/** A record that owes something: documents are put into it and taken out by somebody who publishes alone. */
export function openOwing(by: Browser, ids: Record<'source' | 'host' | 'party' | 'track', string>) {
  const cite = (bearing = 'SUPPORTS') => [{ id: uuidv7(), sourceId: ids.source, bearing }]
  return {
    cite,

    /** Publishes documents, new or changed, in an edition of their own. */
    async put(documents: Array<[kind: string, id: string, fields: Fields]>) {
      const edition = await createEdition(by)
      for (const [kind, id, fields] of documents) {
        const known = await edit(by, kind, id)
        const staged = known
          ? await change(by, kind, id, edition, fields)
          : await stage(by, kind, { edition, id, document: fields })
        expect(staged.__typename, JSON.stringify(staged)).toBe('StagedChange')
      }
      await publishAll(by, edition)
    },

    async withdraw(documents: Array<[kind: string, id: string]>) {
      const edition = await createEdition(by)
      for (const [kind, id] of documents) {
        const { version } = await edit(by, kind, id)
        await by.do('stageWithdrawal', { edition, kind, id, baseVersion: version })
      }
      await publishAll(by, edition)
    },

    meeting: (title: string, given: Fields) => ({
      slug: uuidv7(),
      title,
      trackId: ids.track,
      format: 'DIRECT_TALKS',
      certainty: 'REPORTED',
      participations: [
        {
          id: uuidv7(),
          actorId: ids.host,
          role: 'PARTY',
          presence: 'EXPECTED',
          certainty: 'REPORTED',
          citations: cite(),
        },
      ],
      citations: cite(),
      ...given,
    }),

    development: (title: string, given: Fields) => ({
      slug: uuidv7(),
      title,
      kind: 'OTHER',
      certainty: 'REPORTED',
      citations: cite(),
      ...given,
    }),

    statement: (words: string, given: Fields = {}) => ({
      slug: uuidv7(),
      form: 'DIRECT',
      segments: [words],
      attribution: 'NAMED',
      speakerId: ids.host,
      attributionText: 'the host',
      act: 'ASSERT',
      modality: 'CATEGORICAL',
      mentions: [{ id: uuidv7(), actorId: ids.party }],
      citations: cite(),
      ...given,
    }),

    async readRadar(filter: Fields = {}, page = 'first: 100') {
      const { data, errors } = await by.ask(
        `query ($filter: RadarFilter) { radar(filter: $filter, ${page}) { totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { ${item} } } } }`,
        { filter },
      )
      expect(errors).toBeUndefined()
      const items: Item[] = data.radar.edges.map(({ node }: { node: Item }) => node)
      return { ...data.radar, items, sentences: items.map(({ sentence }) => sentence) }
    },
  }
}

export type Owing = ReturnType<typeof openOwing>

export const on = (day: Day) => ({ text: null, edtf: day, basis: 'STATED', note: 'Of the record.' })
export const undated = { text: null, edtf: null, basis: 'NOT_STATED', note: null }

/** All that tests look at of something that is owed. */
export const item = 'concern sentence remedy kind documentId title path citing document { __typename id }'

export interface Item {
  sentence: string
  title: string
  path: string
}

async function publishAll(by: Browser, edition: string) {
  const published = await publish(by, edition)
  expect(published.__typename, JSON.stringify(published)).toBe('PublishedEdition')
}
