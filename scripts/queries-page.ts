import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../apps/api/src/core/checkout'
import { readQuestions, type StoredQuestion } from '../test/questions/stored-questions'

/** Writes docs/queries.md: what readers and historians ask, each in one query, with the answers of the first content. */
export function renderQueriesPage(): string {
  const questions = readQuestions()
  return [
    '# Questions, each in one query',
    '',
    '<!-- Written by `npm run generate` from test/questions. Do not edit. -->',
    '',
    'What readers and historians ask of a record of negotiations, as queries for the public API at `/graphql`. Each',
    'answers on the first content as it is shown here; tests hold the answers to the byte. Any of them can be asked of a',
    'past day: put `@asOf(time: …)` or `@asOf(edition: …)` after the name of the query. The numbers are those of the',
    'files in `test/questions`.',
    '',
    ...questions.map(({ number, title }) => `- [${number}. ${title}](#${anchorOf(number, title)})`),
    '',
    ...questions.flatMap(renderQuestion),
  ].join('\n')
}

function renderQuestion({ number, title, reason, query, answerFile }: StoredQuestion): string[] {
  const inFirstEdition = answerFile.replace('.json', '.edition-1.json')
  const isAskedOfFirst = existsSync(path.join(checkout, inFirstEdition))
  return [
    `## ${number}. ${title}`,
    '',
    reason,
    '',
    '```graphql',
    query.trim(),
    '```',
    '',
    ...renderAnswer(answerFile),
    ...(isAskedOfFirst
      ? [`With \`@asOf(edition: 1)\` it answers [as it did then](../${inFirstEdition}).`, '']
      : []),
  ]
}

/** Short answers stand on the page, folded; a long one would bury the queries. */
function renderAnswer(file: string): string[] {
  const answer = readFileSync(path.join(checkout, file), 'utf8').trim()
  const lines = answer.split('\n').length
  if (lines > mostLines) return [`It answers [in ${lines} lines](../${file}).`, '']
  return ['<details><summary>The answer</summary>', '', '```json', answer, '```', '', '</details>', '']
}

const mostLines = 120

/** As GitHub makes it of a heading. */
function anchorOf(number: number, title: string): string {
  return `${number} ${title}`
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-')
}
