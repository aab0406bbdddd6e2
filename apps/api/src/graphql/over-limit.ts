import type { GraphQLError } from 'graphql'
import { refusal } from './errors'
import { type LimitName, limitMeanings, type OperationLimits } from './limits'
import type { Measures } from './measure-operation'

/** One error for each limit that an operation is over: which, how much it takes, and how much was asked. */
export function overLimits(measures: Measures, limits: OperationLimits): GraphQLError[] {
  const names = Object.keys(measures) as Array<keyof Measures>
  return names.flatMap((name) =>
    measures[name] > limits[name] ? [overLimit(name, limits[name], measures[name])] : [],
  )
}

/** The error of one limit. What was asked is left out where it is not known, since reading ended at the limit. */
export function overLimit(limit: LimitName, most: number, asked?: number): GraphQLError {
  const { noun, remedy } = limitMeanings[limit]
  const message =
    asked === undefined
      ? `This is more than ${counted(most)} ${noun}. ${remedy}`
      : `This asks for ${counted(asked)} ${noun}, and at most ${counted(most)} are answered. ${remedy}`
  return refusal('LIMIT_EXCEEDED', message, { limit, most, ...(asked !== undefined && { asked }) })
}

/** Says whether the parser refused a document for its length: it has no code for that, only these words. */
export function isTooLong({ message }: { message: string }): boolean {
  return /contains more tha[nt] \d+ tokens/.test(message)
}

function counted(count: number): string {
  return count.toLocaleString('en')
}
