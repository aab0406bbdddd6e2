import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { idPattern, looksLikeSha256, sha256 } from '../trusted/document-id'
import type { FindTrusted } from '../trusted/find-trusted'
import { Refused } from './refused'

/** What a request asks, in the two places where GraphQL over HTTP has it. */
export interface Asked {
  search: string
  body: unknown
}

export interface Trust {
  findTrusted: FindTrusted
  /** Whether nothing but registered documents is answered. */
  isTrustedOnly: boolean
}

/**
 * Reads what a request asks, and puts the registered document in the place of its id. Refuses an id that nobody
 * registered, and every other document where only registered ones are answered. No request ever registers one.
 */
export async function readAsked(request: FastifyRequest, trust: Trust): Promise<Asked> {
  const asked = askedIn(request)
  if (request.method === 'POST') {
    const text = await findText(request.body, trust)
    if (text === null) return asked
    const { documentId: _id, ...rest } = parametersOf.parse(request.body)
    return { ...asked, body: { ...rest, query: text, extensions: withoutHash(rest.extensions) } }
  }
  const parameters = new URLSearchParams(asked.search)
  const extensions = asJson(parameters.get('extensions'))
  const text = await findText({ ...Object.fromEntries(parameters), extensions }, trust)
  if (text === null) return asked
  parameters.delete('documentId')
  parameters.set('query', text)
  parameters.set('extensions', JSON.stringify(withoutHash(extensions)))
  return { ...asked, search: `?${parameters}` }
}

/** What a request says itself. */
export function askedIn({ url, body }: FastifyRequest): Asked {
  const mark = url.indexOf('?')
  return { search: mark === -1 ? '' : url.slice(mark), body }
}

/** The text to execute, or null to leave the request as it is. */
async function findText(given: unknown, { findTrusted, isTrustedOnly }: Trust): Promise<string | null> {
  const { query, documentId, extensions } = parse(given)
  if (documentId != null && query != null) throw bad('Send either “query” or “documentId”, not both.')
  const id = documentId?.replace(/^sha256:/, '') ?? extensions?.persistedQuery?.sha256Hash
  if (id === undefined) {
    if (query != null && isTrustedOnly && (await findTrusted(sha256(query))) === null) throw notTrusted()
    return null
  }
  const text = await findTrusted(id)
  if (query == null) {
    if (text === null) throw notFound(documentId == null)
    return text
  }
  // An id that a build made up is no hash of anything: it must only not be another document's.
  if (text === null ? looksLikeSha256(id) && id !== sha256(query) : text !== query)
    throw bad('“sha256Hash” is not that of “query”. Send one of them.')
  if (text === null && isTrustedOnly) throw notTrusted()
  return query
}

/** Refuses what only seems to ask by id: it must not get past here as a request without one. */
function parse(given: unknown): z.output<typeof parametersOf> {
  const parsed = parametersOf.safeParse(given)
  if (parsed.success) return parsed.data
  throw bad(parsed.error.issues[0]?.message ?? 'This is no request of GraphQL.')
}

function idNamed(name: string) {
  const error = `“${name}” takes an id of 1 to 200 letters, digits and marks, such as npm run trust -- list shows them.`
  return z.string({ error }).regex(idPattern, { error })
}

function objectNamed<Shape extends z.core.$ZodLooseShape>(name: string, shape: Shape) {
  return z.looseObject(shape, { error: `“${name}” takes an object.` })
}

const persistedQuery = objectNamed('persistedQuery', { sha256Hash: idNamed('sha256Hash') })

const parametersOf = z.looseObject({
  query: z.string({ error: '“query” takes a text.' }).nullish(),
  documentId: idNamed('documentId').nullish(),
  extensions: objectNamed('extensions', { persistedQuery: persistedQuery.nullish() }).nullish(),
})

function withoutHash(extensions: unknown): Record<string, unknown> {
  if (typeof extensions !== 'object' || extensions === null) return {}
  const { persistedQuery: _hash, ...others } = { persistedQuery: null, ...extensions }
  return others
}

function notFound(isApollo: boolean): Refused {
  const sentence =
    'No document is registered under this id. Register it with npm run trust, or send its text as “query”.'
  return new Refused({
    status: 404,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    // Some clients of Apollo's protocol know the error by this word alone, and then send the text.
    message: isApollo ? 'PersistedQueryNotFound' : sentence,
    extensions: isApollo ? { help: sentence } : {},
  })
}

function notTrusted(): Refused {
  return new Refused({
    status: 403,
    code: 'FORBIDDEN',
    message:
      'Only registered documents are answered here. Whoever runs this server registers those of a frontend with npm run trust -- <folder>.',
  })
}

function bad(message: string): Refused {
  return new Refused({ status: 400, code: 'BAD_REQUEST', message })
}

function asJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    throw bad('“extensions” is not JSON.')
  }
}
