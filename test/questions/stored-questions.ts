import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../../apps/api/src/core/checkout'

/** A question that readers and historians ask, kept as one query with its answers on the first content. */
export interface StoredQuestion {
  number: number
  /** What is asked, in a sentence. */
  title: string
  /** Why the query is built so. */
  reason: string
  /** The query alone, without the comment that holds the two above. */
  query: string
  /** The file of its answer, from the root of the checkout. */
  answerFile: string
}

const folder = 'test/questions'

/** Every question of the folder, by number. */
export function readQuestions(): StoredQuestion[] {
  return readdirSync(path.join(checkout, folder))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readQuestion(file))
    .sort((one, other) => one.number - other.number)
}

/** The same question, asked of the record as an edition left it. */
export function asOfEdition(question: StoredQuestion, edition: number): string {
  return inTense(question, `@asOf(edition: ${edition})`)
}

/** The same question, asked of the record as an edition that is being prepared would leave it. */
export function inPreviewOf(question: StoredQuestion, edition: string): string {
  return inTense(question, `@preview(edition: "${edition}")`)
}

function inTense({ query }: StoredQuestion, directive: string): string {
  return query.replace(/^(query \w+(?:\([^)]*\))?)(?:\s+@asOf\([^)]*\))?/, `$1 ${directive}`)
}

/** The same question, asked of today. */
export function asOfToday({ query }: StoredQuestion): string {
  return query.replace(/\s+@asOf\([^)]*\)/, '')
}

function readQuestion(file: string): StoredQuestion {
  const text = readFileSync(path.join(checkout, folder, file), 'utf8')
  const comment = /^(?:#.*\n)+/.exec(text)?.[0] ?? ''
  const [title = '', ...reason] = comment
    .trim()
    .split('\n')
    .map((line) => line.replace(/^# ?/, ''))
  const number = Number(path.parse(file).name)
  if (!Number.isInteger(number) || !title.endsWith('?') || reason.length === 0) {
    throw new Error(
      `${folder}/${file}: name it after its number, and begin it with a comment: the question in one line, then why the query is built so.`,
    )
  }
  return {
    number,
    title,
    reason: reason.join(' '),
    query: text.slice(comment.length),
    answerFile: `${folder}/${number}.json`,
  }
}
