import helmet from '@fastify/helmet'
import { type FastifyInstance, fastify } from 'fastify'
import type { Database } from '../core/database/open-database'
import { createLog, type Log } from '../core/log'
import type { Settings } from '../core/settings'
import { publicLimits } from '../graphql/limits'
import { registerEditorial } from './editorial'
import { registerHealth } from './health'
import { registerPublic } from './public'
import { answerRefused, Refused } from './refused'
import { explainUnreadable } from './unreadable'

/** Makes the API's server, not yet listening. Closing it does not close the database, which its maker opened. */
export async function createServer(
  settings: Settings,
  database: Database,
  log: Log = createLog(settings.logLevel),
): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: publicLimits.bodyBytes,
    // Refused as a bad request by Fastify, long before it costs anything.
    routerOptions: { maxParamLength: 100 },
    logger: false,
    // The nearest is hop 0: whoever the last trusted one names is who asks.
    trustProxy: (_address, hop) => hop < settings.trustedProxies,
    forceCloseConnections: 'idle',
  })
  // A form that a page elsewhere may post without asking: nothing here takes it.
  app.removeContentTypeParser('text/plain')
  // Before any route: a route keeps the handler it was registered under.
  setErrors(app, log)
  await app.register(helmet, {
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    contentSecurityPolicy: {
      // Helmet's own would let scripts from here run, on pages that have none.
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'unsafe-inline'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
  })
  registerHealth(app, database, log)
  await registerPublic(app, settings, database, log)
  await registerEditorial(app, settings, database, log)
  return app
}

function setErrors(app: FastifyInstance, log: Log) {
  app.setErrorHandler(async (error: Fault, request, reply) => {
    const refused =
      error instanceof Refused ? error : (explainUnreadable(error.code, request) ?? refusedFor(error, log))
    return answerRefused(request, reply, refused)
  })
  app.setNotFoundHandler(async (request, reply) => answerRefused(request, reply, notFound()))
}

/** For whoever goes astray: an address of the admin, or a slip in ours. */
function notFound(): Refused {
  const message = 'There is nothing at this address: the API answers at /graphql and /editorial.'
  return new Refused({ status: 404, code: 'NOT_FOUND', message, isPlain: true })
}

interface Fault {
  statusCode?: number
  code?: string
  message: string
}

function refusedFor(error: Fault, log: Log): Refused {
  const status = error.statusCode ?? 500
  if (status < 500) return new Refused({ status, code: 'BAD_REQUEST', message: error.message })
  log.error({ error }, 'A request failed')
  return new Refused({ status, code: 'INTERNAL', message: 'Something went wrong at our end.' })
}
