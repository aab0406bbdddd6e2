import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Log } from '../core/log'
import { isOverload, isUnreadable } from './database-errors'

/** The codes of our own errors; those of the protocol are Apollo's. Anything else is INTERNAL, and masked. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'INVALID'
  | 'LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'

/** An error for whoever asked: a sentence that says what to do next. */
export function refusal(code: ErrorCode, message: string, more: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...more, code, http: { status: statuses[code] } } })
}

const statuses: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID: 400,
  LIMIT_EXCEEDED: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
}

/** Says that the service is at its limit: the same request may be right in a moment. */
export function unavailable(cause: unknown): GraphQLError {
  return new GraphQLError('Parley is busy. Try again in a moment.', {
    originalError: cause instanceof Error ? cause : undefined,
    extensions: { code: 'UNAVAILABLE', http: { status: 503, headers: new Map([['retry-after', '2']]) } },
  })
}

/** Turns what went wrong into one error of a whole operation. */
export function errorOf(cause: unknown): GraphQLError {
  if (cause instanceof GraphQLError) return cause
  if (isOverload(cause)) return unavailable(cause)
  if (isUnreadable(cause)) return refusal('INVALID', unreadable)
  return new GraphQLError('Internal error.', {
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
  })
}

const unreadable =
  'A value of this request cannot be read: check its cursors and ids, and that no text contains the character NUL.'

/**
 * What a client sees of an error. Faults of ours, and every message of the database, become INTERNAL with an id; the
 * cause goes to the log under that id.
 */
export function createErrorMask(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code
    // Our codes come with words of ours, whatever their cause; a bare fault has none of them.
    if (typeof code === 'string' && isForClients(code)) return withoutInternals(formatted)
    const cause = unwrapResolverError(error)
    const id = randomUUID()
    log.error({ errorId: id, path: formatted.path?.join('.'), error: cause }, 'An operation failed')
    const { locations, path } = formatted
    return {
      message: `Something went wrong at our end. Quote ${id} when you report it.`,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL', id },
    }
  }
}

export const notACursor = 'This is not a cursor of this list: take one from its `pageInfo` or its edges.'

const ours = new Set(Object.keys(statuses))
const ofProtocol = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
])

function isForClients(code: string): boolean {
  return ours.has(code) || ofProtocol.has(code)
}

/** What a client may see of an error of ours. */
export function withoutInternals(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path } = error
  const { stacktrace: _stack, http: _http, ...extensions } = error.extensions ?? {}
  return { message, ...(locations && { locations }), ...(path && { path }), extensions }
}
