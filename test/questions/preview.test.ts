import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, Browser } from '../editorial/browser'
import { type Newsroom, openNewsroom } from '../editorial/newsroom'
import { asOfToday, inPreviewOf, readQuestions } from './stored-questions'

let newsroom: Newsroom
let publisher: Browser
beforeAll(async () => {
  newsroom = await openNewsroom({ content: 'FIRST_CONTENT' })
  publisher = await newsroom.openAs('PUBLISHER')
})
afterAll(() => newsroom?.close())

/** All but the one that asks which editions there are: what is only prepared is none of them. */
const questions = readQuestions().filter(({ query }) => !/^\s*editions\b/m.test(query))

test.each([9, 8])(
  'every question is answered in a preview of taking edition %i back as once that is published',
  async (number) => {
    const { edition } = await publisher.do(
      'revertEdition',
      { number, publicNote: 'It was wrong.' },
      '... on RevertedEdition { edition { id changes { documentId } } }',
    )
    expect(edition.changes.length).toBeGreaterThan(3)
    const before = await askAll((question) => publisher.askPublic(asOfToday(question)))
    const inPreview = await askAll((question) => publisher.ask(inPreviewOf(question, edition.id)))
    await publisher.do('publishEdition', { id: edition.id })
    const published = await askAll((question) => publisher.askPublic(asOfToday(question)))
    expect(inPreview).toEqual(published)
    expect(published).not.toEqual(before)
  },
)

async function askAll(ask: (question: (typeof questions)[number]) => Promise<Answer>): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const question of questions) {
    const { data, errors } = await ask(question)
    expect(errors).toBeUndefined()
    answers.push([question.number, JSON.parse(JSON.stringify(data, withoutTimes))])
  }
  return answers
}

/** What is only prepared has no time of publication yet. */
function withoutTimes(key: string, value: unknown): unknown {
  return key === 'lastPublishedAt' ? null : value
}
