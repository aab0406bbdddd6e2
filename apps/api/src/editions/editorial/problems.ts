import { brandWithType } from '@pothos/core'
import { builder } from '../../graphql/builder'

/** What a person can mend, as a sentence that says how. */
interface ProblemShape {
  message: string
}

export const Problem = builder.interfaceRef<ProblemShape>('Problem').implement({
  description: 'Why a write did not happen. Nothing was written.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong and what to do, as a sentence.' }),
  }),
})

export interface InputProblem {
  path: string[]
  message: string
}

const InputIssue = builder.objectRef<InputProblem>('InputIssue').implement({
  description: 'One thing to mend in the input.',
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description:
        'Where: field names into `input.document`, list items by their id, or by their number from 0 where none was given; else a field of `input`.',
    }),
    message: t.exposeString('message', { description: 'What is wrong and what to do.' }),
  }),
})

export const InvalidInput = builder
  .objectRef<ProblemShape & { issues: InputProblem[] }>('InvalidInput')
  .implement({
    description: 'The input breaks rules: all that is wrong with it, at once.',
    interfaces: [Problem],
    fields: (t) => ({
      issues: t.field({ type: [InputIssue], description: 'What to mend.', resolve: ({ issues }) => issues }),
    }),
  })

export const NotFound = builder.objectRef<ProblemShape>('NotFound').implement({
  description: 'What the input names does not exist.',
  interfaces: [Problem],
})

export const Forbidden = builder.objectRef<ProblemShape>('Forbidden').implement({
  description: 'The person may not do this.',
  interfaces: [Problem],
})

export function invalidInput(issues: InputProblem[]) {
  const [first] = issues
  const message = issues.length === 1 && first ? first.message : `${issues.length} things are to be mended.`
  return branded('InvalidInput', { message, issues })
}

/** The key of a request cannot be taken. */
export function refuseKey(message: string) {
  return invalidInput([{ path: ['idempotencyKey'], message }])
}

export function notFound(message: string) {
  return branded('NotFound', { message })
}

export function forbidden(message: string) {
  return branded('Forbidden', { message })
}

/** Marks a value as of a GraphQL type, by which a union tells its members apart. */
export function branded<Value extends object>(typename: string, value: Value): Value {
  // Pothos types the name by its own list of types, which names given to builder.objectRef are not in.
  brandWithType(value, typename as never)
  return value
}
