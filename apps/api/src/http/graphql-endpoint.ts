import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { Log } from '../core/log'
import type { Context } from '../graphql/context'
import { createErrorMask, withoutInternals } from '../graphql/errors'
import { type Executor, executeInTense } from '../graphql/execute-in-tense'
import type { Limits } from '../graphql/limits'
import { isTooLong, overLimit } from '../graphql/over-limit'
import { honestStatus } from './honest-status'
import { type Asked, askedIn } from './read-asked'
import { requireOneOperation, requireReadable, requireShortAddress } from './unreadable'

export interface Endpoint {
  schema: GraphQLSchema
  executor: Omit<Executor, 'limits'>
  limits: Limits
  log: Log
  /** On wherever a cookie counts; off where none does, so that plain GET works and can be cached. */
  csrfPrevention: boolean
  contextOf: (request: FastifyRequest, signal: AbortSignal) => Promise<Context>
  /** Gives what is asked where that is not simply what the request says; refuses what is not to be asked. */
  readAsked?: (request: FastifyRequest) => Promise<Asked>
  /** Looks at what came of each operation before it is answered. */
  heed?: (context: Context, result: ExecutionResult) => Promise<void>
}

export type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** Makes the handler of one GraphQL path. Every operation it is sent runs in its tense. */
export async function createGraphqlEndpoint(app: FastifyInstance, endpoint: Endpoint): Promise<Handle> {
  const apollo = createApollo(endpoint)
  await apollo.start()
  // Fastify has answered what was under way before it calls this.
  app.addHook('onClose', () => apollo.stop())
  return async (request, reply) => {
    requireShortAddress(request, endpoint.limits)
    await requireReadable(request)
    if (request.method === 'POST') requireOneOperation(request.body)
    const { search, body } = (await endpoint.readAsked?.(request)) ?? askedIn(request)
    const gone = new AbortController()
    reply.raw.once('close', () => reply.raw.writableFinished || gone.abort())
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        // Apollo refuses HEAD; it is answered as the GET it stands for, and Fastify leaves the body out.
        method: request.method === 'HEAD' ? 'GET' : request.method,
        headers: headersOf(request),
        search,
        body,
      },
      context: () => endpoint.contextOf(request, gone.signal),
    })
    void reply.header('vary', 'Accept')
    for (const [name, value] of response.headers) void reply.header(name, value)
    if (response.body.kind !== 'complete')
      throw new Error('An answer came in parts, which nothing here asks for.')
    return reply.code(response.status ?? 200).send(response.body.string)
  }
}

function createApollo({ schema, executor, limits, log, csrfPrevention, heed }: Endpoint) {
  const mask = createErrorMask(log)
  return new ApolloServer<Context>({
    // The seam for an executor of our own: it runs after parsing and validation, inside every hook.
    gateway: {
      load: async () => ({
        async executor({ document, request, context }) {
          const contextValue = context as Context // the context this endpoint made, which Apollo types as any record
          const result = await executeInTense(
            { ...executor, limits },
            {
              schema,
              document,
              // As it was asked: Apollo's own is null for a name that the document does not have.
              operationName: request.operationName,
              variableValues: request.variables,
              contextValue,
            },
          )
          await heed?.(contextValue, result)
          return result
        },
      }),
      onSchemaLoadOrUpdate(tell) {
        tell({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => {}
      },
      stop: async () => {},
    },
    csrfPrevention,
    // The executor validates, for every transport, and refuses before that what makes validation slow.
    dangerouslyDisableValidation: true,
    // What is registered is put in its place before Apollo; its own protocol would let anyone fill its memory.
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    // Signals belong to the process, not to one of its endpoints.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError(formatted, error) {
      return isTooLong(formatted)
        ? withoutInternals(overLimit('tokens', limits.tokens))
        : mask(formatted, error)
    },
    plugins: [
      // Its per-field hook costs 12 % of every answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      honestStatus,
    ],
  })
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
