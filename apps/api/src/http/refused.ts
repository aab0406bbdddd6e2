import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { chooseMediaType, mediaTypes, readsStatus } from './media-type'

interface Words {
  status: number
  code: string
  message: string
  headers?: Record<string, string>
  extensions?: Record<string, unknown>
  /** True for what is no question of GraphQL: its status says what came of it, whatever is accepted. */
  isPlain?: boolean
}

/** Thrown for a request that does not become an operation; the server answers it in the form of GraphQL. */
export class Refused extends Error {
  constructor(readonly words: Words) {
    super(words.message)
  }
}

export function answerRefused(
  request: FastifyRequest,
  reply: FastifyReply,
  { words }: Refused,
): FastifyReply {
  const { status, code, message, headers = {}, extensions } = words
  const { accept } = request.headers
  const isPlain = words.isPlain || code === 'BAD_REQUEST' || status >= 500 || ofTheDoor.has(status)
  return reply
    .code(isPlain || readsStatus(accept) ? status : 200)
    .headers({ 'cache-control': 'no-store', vary: 'Accept', ...headers })
    .type(chooseMediaType(accept) ?? mediaTypes.legacy)
    .send({ errors: [{ message, extensions: { ...extensions, code } }] })
}

/** The same refusal, for where Apollo answers. */
export function asGraphqlError({ words }: Refused): GraphQLError {
  const { status, code, message, headers = {}, extensions } = words
  const http = { status, headers: new Map(Object.entries(headers)) }
  return new GraphQLError(message, { extensions: { ...extensions, code, http } })
}

/**
 * Who is not let in is told so by the status too, and so is what was no request of GraphQL at all, or failed at our
 * end. The rest is as in `honest-status.ts`: older clients expect 200.
 */
export const ofTheDoor: ReadonlySet<number> = new Set([401, 413, 414, 429])
