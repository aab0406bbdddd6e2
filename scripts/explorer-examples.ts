import { readQuestions } from '../test/questions/stored-questions'

/** The questions with which the explorer opens, each in a tab: one lists, one compares, one asks of the past. */
const shown = [3, 2, 10, 4]

/** Writes the explorer's tabs, as GraphiQL takes them. */
export function renderExplorerExamples(): string {
  const questions = new Map(readQuestions().map((question) => [question.number, question]))
  const tabs = shown.map((number) => {
    const question = questions.get(number)
    if (!question) throw new Error(`test/questions has no question ${number}, with which the explorer opens.`)
    return { query: `# ${question.title}\n${question.query}` }
  })
  return `${JSON.stringify(tabs, null, 2)}\n`
}
