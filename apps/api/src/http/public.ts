import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import { createFindClient } from '../clients/find-client'
import { createNoteKeyUse } from '../core/audit/key-uses'
import type { Database } from '../core/database/open-database'
import type { Log } from '../core/log'
import type { Settings } from '../core/settings'
import { publicLimits } from '../graphql/limits'
import { publicSchema } from '../schema'
import { createFindTrusted } from '../trusted/find-trusted'
import { allowOnly } from './allow-only'
import { createDoor } from './door'
import { registerExplorer } from './explorer/register'
import { createGraphqlEndpoint } from './graphql-endpoint'
import { readAsked } from './read-asked'
import { registerSchemaPage, sendSchemaPage } from './schema-page/register'

/** Registers `/graphql`: for anyone, without cookies, on the connection that cannot see a draft. */
export async function registerPublic(app: FastifyInstance, settings: Settings, database: Database, log: Log) {
  const { owner, reader } = database
  const door = createDoor(settings, createFindClient(owner.now), createNoteKeyUse(owner.now, log))
  const trust = { findTrusted: createFindTrusted(owner.now), isTrustedOnly: settings.isTrustedOnly }
  const handle = await createGraphqlEndpoint(app, {
    schema: publicSchema,
    executor: { now: reader.now, past: reader.past },
    limits: publicLimits,
    log,
    csrfPrevention: false,
    readAsked: (request) => readAsked(request, trust),
    contextOf: async (request, signal) => ({
      db: reader.now,
      tense: { kind: 'now', edition: null },
      person: null,
      writer: null,
      now: new Date(),
      timeZone: settings.timeZone,
      byline: settings.byline,
      pay: door.payOf(request),
      fourEyes: settings.fourEyes,
      once: null,
      adminUrl: settings.adminUrl,
      mail: null,
      refused: [],
      lookAt: null,
      outbound: null,
      live: null,
      signal,
    }),
  })
  registerSchemaPage(app)
  registerExplorer(app)
  // Under a prefix: CORS answers OPTIONS for all that begins with it, and must not for what cookies guard.
  await app.register(serve, { prefix: '/graphql' })

  async function serve(scope: FastifyInstance) {
    allowOnly(scope, methods)
    // Not strict: OPTIONS that no browser sent is answered too, with what is allowed.
    await scope.register(cors, {
      origin: '*',
      methods: [...methods],
      exposedHeaders,
      maxAge: 86_400,
      strictPreflight: false,
    })
    // Before the body is read; behind CORS, which answers a browser's question whether it may send a key at all.
    scope.addHook('onRequest', (request, reply) => door.enter(request, reply))
    scope.post('', handle)
    scope.get('', async (request, reply) => {
      // Somebody who opens the address in a browser asks nothing yet.
      const wantsPage =
        request.headers.accept?.includes('text/html') &&
        !/[?&](query|documentId|extensions)=/.test(request.url)
      return wantsPage ? sendSchemaPage(reply) : handle(request, reply)
    })
  }
}

const methods = ['GET', 'HEAD', 'POST'] as const

/** What scripts of other origins may read, so that a frontend in a browser can slow down in time. */
const exposedHeaders = ['RateLimit', 'RateLimit-Policy', 'Retry-After']
