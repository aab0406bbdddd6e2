/** What a mutation answers, as far as it may be a refusal. */
export interface Answer {
  __typename?: string
  message?: string
  issues?: ReadonlyArray<{ path: readonly string[]; message: string }>
}

/** The words of a typed refusal: the first thing to mend when it names one, else its own sentence. */
export function refusalIn(answer: Answer): string {
  const issues = answer.issues?.map((issue) => issue.message) ?? []
  if (issues.length > 0) return issues.join(' ')
  return answer.message ?? 'This did not work. Try again.'
}

/** What is to be mended, by the field of the input. */
export function errorsIn({ issues = [] }: Answer): Record<string, string> {
  return Object.fromEntries(issues.map(({ path, message }) => [path[0] ?? '', message]))
}

/** Says whether a mutation answered with a typed refusal rather than with what it did. */
export function isRefusal(answer: { __typename: string }): boolean {
  return refusals.has(answer.__typename)
}

const refusals = new Set(['InvalidInput', 'Conflict', 'Blocked', 'NotFound', 'Forbidden'])
