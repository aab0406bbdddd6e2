import type { FastifyReply, FastifyRequest } from 'fastify'

interface Words {
  status: number
  code: string
  message: string
  headers?: Record<string, string>
  extensions?: Record<string, unknown>
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
  const isCurrent = request.headers.accept?.includes('application/graphql-response+json')
  return reply
    .code(isCurrent || ofTheDoor.has(status) ? status : 200)
    .headers({ 'cache-control': 'no-store', ...headers })
    .type(`application/${isCurrent ? 'graphql-response+json' : 'json'}; charset=utf-8`)
    .send({ errors: [{ message, extensions: { ...extensions, code } }] })
}

/** Who is not let in is told so by the status too. The rest is as in `honest-status.ts`: older clients expect 200. */
const ofTheDoor: ReadonlySet<number> = new Set([401, 429])
