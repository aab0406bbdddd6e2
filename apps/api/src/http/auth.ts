import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Settings } from '../core/settings'
import { addressHeader } from '../users/origin'
import type { SignIn } from '../users/sign-in'

/** What better-auth may be asked over HTTP; the rest of it, such as making links, is for this process alone. */
const offered = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'POST /set-password',
  'POST /change-password',
  'POST /revoke-session',
  'POST /revoke-other-sessions',
  'GET /list-sessions',
  'GET /list-accounts',
  'GET /get-session',
  'GET /magic-link/verify',
  'POST /ask-for-link',
  'GET /ways-in',
  'GET /passkey/list',
  'POST /passkey/begin-adding',
  'POST /passkey/add',
  'POST /passkey/remove',
  'POST /passkey/begin-sign-in',
  'POST /passkey/sign-in',
  'GET /second-factor',
  'POST /second-factor/give-code',
  'POST /second-factor/begin',
  'POST /second-factor/confirm',
  'POST /second-factor/renew-backup-codes',
  'POST /second-factor/end',
])

/** Registers `/api/auth/*`. The admin forwards it, so answers speak of the admin's origin, not of this server's. */
export function registerAuth(app: FastifyInstance, { adminUrl }: Pick<Settings, 'adminUrl'>, signIn: SignIn) {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    bodyLimit: 16 * 1024,
    async handler(request, reply) {
      const url = new URL(request.url, adminUrl)
      if (!offered.has(`${request.method} ${url.pathname.slice('/api/auth'.length)}`)) {
        return reply.code(404).send({ message: 'There is no such address.' })
      }
      // better-auth checks this too, but not for every request and not in tests; a browser always says its origin here.
      const { origin } = request.headers
      if (request.method === 'POST' && origin !== undefined && origin !== adminUrl) {
        return reply.code(403).send({ message: `Sign in from ${adminUrl}.` })
      }
      const response = await signIn.handle(
        new Request(url, {
          method: request.method,
          headers: headersOf(request),
          body: request.method === 'POST' ? JSON.stringify(request.body ?? {}) : undefined,
        }),
      )
      void reply.code(response.status).header('cache-control', 'no-store')
      for (const [name, value] of response.headers) if (name !== 'set-cookie') void reply.header(name, value)
      const cookies = response.headers.getSetCookie()
      if (cookies.length > 0) void reply.header('set-cookie', cookies)
      return reply.send(await response.text())
    },
  })
}

/** Who asks, as far as a request tells of itself: one of Fastify's, or one for a socket, which Fastify never sees. */
export interface Asker extends Pick<IncomingMessage, 'headers' | 'socket'> {
  ip: string
}

/** The headers of a request as the web has them, with the address it came from. */
export function headersOf(request: Asker): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    // The body is written anew, so its length and encoding are no longer these.
    if (value === undefined || ofTheWire.has(name)) continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  headers.set(addressHeader, addressOf(request))
  return headers
}

const ofTheWire = new Set(['content-length', 'transfer-encoding', 'connection', 'host'])

/** The admin on this machine forwards requests, and says for whom; what anyone else says of that is not believed. */
function addressOf({ ip, headers, socket }: Asker): string {
  const isForwarded = ['::1', '127.0.0.1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '')
  const said = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return (isForwarded && said) || ip
}
