import helmet from '@fastify/helmet'
import { type FastifyInstance, fastify } from 'fastify'
import type { Database } from '../core/database/open-database'
import { createLog, type Log } from '../core/log'
import type { Settings } from '../core/settings'
import { withoutInternals } from '../graphql/errors'
import { publicLimits } from '../graphql/limits'
import { overLimit } from '../graphql/over-limit'
import { registerEditorial } from './editorial'
import { registerHealth } from './health'
import { registerPublic } from './public'
import { answerRefused, Refused } from './refused'

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
    forceCloseConnections: 'idle',
  })
  // Before any route: a route keeps the handler it was registered under.
  setErrors(app, log)
  await app.register(helmet, {
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"] } },
  })
  registerHealth(app, database, log)
  await registerPublic(app, settings, database, log)
  await registerEditorial(app, settings, database, log)
  return app
}

function setErrors(app: FastifyInstance, log: Log) {
  app.setErrorHandler(
    async (error: { statusCode?: number; code?: string; message: string }, request, reply) => {
      if (error instanceof Refused) return answerRefused(request, reply, error)
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
        const tooLarge = overLimit('bodyBytes', request.routeOptions.bodyLimit)
        return reply.code(413).send({ errors: [withoutInternals(tooLarge)] })
      }
      const status = error.statusCode ?? 500
      if (status >= 500) log.error({ error }, 'A request failed')
      const message = status >= 500 ? 'Something went wrong at our end.' : error.message
      return reply
        .code(status)
        .send({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL' : 'BAD_REQUEST' } }] })
    },
  )
}
