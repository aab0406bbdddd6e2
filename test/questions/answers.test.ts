import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '../../apps/api/src/core/checkout'
import { startApi, type TestApi } from '../api/api'
import { asOfEdition, readQuestions } from './stored-questions'

let api: TestApi
beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
})
afterAll(() => api.close())

const questions = readQuestions()

/** Of these the answers on the first edition are acceptance answers, or they show best what moved since. */
const inFirstEdition = new Set([1, 2, 3, 4, 5, 6, 7, 8, 11])

/** To write an answer anew, after reading it: `npx vitest run --project integration test/questions -u`. */
async function expectAnswer(query: string, file: string) {
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(path.join(checkout, file))
}

test.each(questions)('$number: $title is answered in one query', ({ query, answerFile }) =>
  expectAnswer(query, answerFile),
)

test.each(questions.filter(({ number }) => inFirstEdition.has(number)))(
  '$number: $title, asked of the first edition, too',
  (question) =>
    expectAnswer(asOfEdition(question, 1), question.answerFile.replace('.json', '.edition-1.json')),
)
