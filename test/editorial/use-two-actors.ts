import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Browser } from './browser'
import { edit, publish, publishSmallStory } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'
import { publishTwoActors } from './two-actors'

/** A newsroom with a publisher, and two actors of each test's own who are one. */
export interface TwoActors {
  newsroom: Newsroom
  petra: Browser
  story: Awaited<ReturnType<typeof publishSmallStory>>['ids']
  ids: Awaited<ReturnType<typeof publishTwoActors>>
}

/** Opens it for the tests of a file. What they find there is read anew by each: tests that publish make others begin afresh. */
export function useTwoActors() {
  let room: TwoActors | null = null
  let isSpent = false
  const at = () => {
    if (!room) throw new Error('The newsroom is open within tests only.')
    return room
  }
  beforeAll(async () => {
    const newsroom = await openNewsroom()
    const petra = await newsroom.openAs('PUBLISHER')
    const story = (await publishSmallStory(petra)).ids
    room = { newsroom, petra, story, ids: await publishTwoActors(petra, story) }
  })
  beforeEach(async () => {
    const { petra, story } = at()
    if (isSpent) room = { ...at(), ids: await publishTwoActors(petra, story) }
    isSpent = false
  })
  afterAll(() => room?.newsroom.close())

  function publishIt(edition: string) {
    isSpent = true
    return publish(at().petra, edition)
  }

  const merge = (given: Record<string, unknown> = {}, key?: string, by = at().petra) => {
    const { old, own } = at().ids
    const target = given.edition ? {} : { newEdition: newEdition() }
    return by.do('mergeActors', { ...target, from: old, into: own, ...given }, mergeFields, key)
  }

  return {
    at,
    publish: publishIt,
    merge,
    /** Gives the number of the edition. */
    async mergeAndPublish(given?: Record<string, unknown>): Promise<number> {
      const merged = await merge(given)
      expect(merged).toMatchObject({ __typename: 'MergedActors', edition: { blockers: [] } })
      const published = await publishIt(merged.edition.id)
      if (published.__typename !== 'PublishedEdition') throw new Error(JSON.stringify(published))
      return published.edition.number
    },
    live: async (kind: string, id: string) => (await edit(at().petra, kind, id)).live,
    countEditions: () => at().newsroom.database.owner.now.edition.count(),
    async blockersOf(edition: string) {
      const { data } = await at().petra.ask(
        `query ($id: ID!) { draftEdition(id: $id) { blockers { code message path document { id }
          related { id } successor { id title } } } }`,
        { id: edition },
      )
      return data.draftEdition.blockers
    },
  }
}

export const newEdition = () => ({ title: 'Two are one', publicNote: 'The two are one.' })

const mergeFields = `
  ... on MergedActors { edition { id state changes { documentId operation successor { id } } blockers { code } }
    documents { kind id } }
  ... on Problem { message } ... on InvalidInput { issues { path message } }`
