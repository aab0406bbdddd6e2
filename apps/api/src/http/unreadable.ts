import type { FastifyRequest } from 'fastify'
import type { GraphQLError } from 'graphql'
import { withoutInternals } from '../graphql/errors'
import type { Limits } from '../graphql/limits'
import { overLimit } from '../graphql/over-limit'
import { chooseMediaType } from './media-type'
import { Refused } from './refused'

/** Says in words of ours why Fastify could not read a request, or gives null where it says so well itself. */
export function explainUnreadable(
  fastifyCode: string | undefined,
  { routeOptions, headers }: FastifyRequest,
): Refused | null {
  const encoding = headers['content-encoding']
  if (fastifyCode === 'FST_ERR_CTP_INVALID_JSON_BODY' && encoding !== undefined)
    return bad(415, `The body is read as it comes, not as ${encoding.slice(0, 40)}: send it uncompressed.`)
  if (fastifyCode === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return tooLarge(413, overLimit('bodyBytes', routeOptions.bodyLimit))
  }
  const found = fastifyCode === undefined ? undefined : unreadable[fastifyCode]
  return found ? bad(found[0], found[1]) : null
}

/** Refuses, before anything is executed, a request that no answer can be given to, or whose text is not in UTF-8. */
export async function requireReadable({ headers }: FastifyRequest): Promise<void> {
  if (chooseMediaType(headers.accept) === null) {
    throw bad(
      406,
      'Answers are sent as application/graphql-response+json or application/json: accept one of them.',
    )
  }
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw bad(415, `The body is read as UTF-8, not as ${charset.slice(0, 40)}: send it in UTF-8.`)
  }
}

/** Refuses a longer address than is taken: proxies on the way cut those, some of them without a word. */
export function requireShortAddress({ url }: FastifyRequest, { addressLength }: Limits): void {
  if (url.length > addressLength) throw tooLarge(414, overLimit('addressLength', addressLength, url.length))
}

/** Refuses a body that is JSON but not one operation. */
export function requireOneOperation(body: unknown): void {
  if (Array.isArray(body)) throw bad(400, 'Send one operation in a request; a list of them is not taken.')
  if (typeof body !== 'object' || body === null) {
    throw bad(400, 'Send a JSON object with the operation in `query`, as {"query": "{ __typename }"}.')
  }
}

const unreadable: Record<string, [status: number, message: string]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'Send the operation as JSON, under the header “Content-Type: application/json”.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'The body is empty: send a JSON object with the operation in `query`.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'The body is not JSON: check its quotes and brackets.'],
}

function bad(status: number, message: string): Refused {
  return new Refused({ status, code: 'BAD_REQUEST', message })
}

function tooLarge(status: number, error: GraphQLError): Refused {
  const { message, extensions = {} } = withoutInternals(error.toJSON())
  return new Refused({ status, code: 'LIMIT_EXCEEDED', message, extensions })
}
