import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { handleProtocols } from 'graphql-ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Database } from '../../core/database/open-database'
import type { Log } from '../../core/log'
import type { Person } from '../../core/person'
import type { Context } from '../../graphql/context'
import type { Executor } from '../../graphql/execute-in-tense'
import type { Limits } from '../../graphql/limits'
import type { Live } from '../../graphql/live'
import { openDesk } from '../../live/desk'
import { socketLimits } from '../../live/limits'
import type { Asker } from '../auth'
import type { Pay } from '../budget'
import { costAtTheDoor } from '../charge'
import { Refused } from '../refused'
import { endSocket } from './end-socket'
import { handOver, refuseUpgrade, wantsSocket } from './handshake'
import { createSocketServer } from './socket-server'

export interface SocketParts {
  database: Database
  log: Log
  adminUrl: string
  schema: GraphQLSchema
  executor: Executor & { limits: Limits }
  findPerson: (asker: Asker) => Promise<Person | null>
  payAs: (person: Person) => Pay
  contextOf: (person: Person, pay: Pay, live: Live) => Context
}

/** Registers the subscriptions of `/editorial`: by WebSocket, with the same cookie or key as over HTTP. */
export function registerSockets(app: FastifyInstance, parts: SocketParts) {
  const { database, log, adminUrl, findPerson, payAs } = parts
  const desk = openDesk({ db: database.owner.now, connect: database.createListening, log })
  const server = createSocketServer({ ...parts, desk })
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: socketLimits.messageBytes,
    handleProtocols,
    // It costs memory for each socket, and what is said here is short.
    perMessageDeflate: false,
  })

  app.server.on('upgrade', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!wantsSocket(message)) return handOver(app.server, message, socket, head)
    // A client that goes away while it is looked at is nothing to report.
    socket.on('error', () => socket.destroy())
    welcome(message, socket, head).catch((error: unknown) => {
      if (!(error instanceof Refused)) log.error({ error }, 'A socket could not be opened')
      refuseUpgrade(socket, error instanceof Refused ? error : failed())
    })
  })

  async function welcome(message: IncomingMessage, socket: Duplex, head: Buffer) {
    requireOurs(message, adminUrl)
    const asker = { headers: message.headers, socket: message.socket, ip: message.socket.remoteAddress ?? '' }
    const person = await findPerson(asker)
    const pay = person && payAs(person)
    await pay?.(costAtTheDoor)
    if (socket.destroyed) return
    sockets.handleUpgrade(message, socket, head, (opened: WebSocket) => {
      // A browser learns nothing of a refused handshake: it is told by the code of the close, which it does hear.
      if (!person || !pay) return endSocket(opened, 'signedOut')
      if (server.count(person.id) >= socketLimits.socketsOfPerson) return endSocket(opened, 'tooMany')
      server.serve(opened, { person, pay, identify: () => findPerson(asker).catch(whoIsNobody) })
    })
  }

  // Before Fastify waits for its connections to end, which sockets do not by themselves.
  app.addHook('preClose', async () => {
    await server.close()
    await desk.close()
  })
}

/** A page of another origin must not listen with the cookie of whoever looks at it; a program has a key and no origin. */
function requireOurs({ url = '', headers }: IncomingMessage, adminUrl: string) {
  const { pathname } = new URL(url, adminUrl)
  if (pathname !== '/editorial')
    throw new Refused({ status: 404, code: 'NOT_FOUND', message: 'No subscriptions are answered here.' })
  const isOurs =
    headers.origin === undefined ? headers.authorization !== undefined : headers.origin === adminUrl
  if (!isOurs)
    throw new Refused({
      status: 403,
      code: 'FORBIDDEN',
      message: `Open this from ${adminUrl}, or with a key.`,
    })
}

/** A key that was revoked is refused with words; here it stands for nobody. */
function whoIsNobody(error: unknown): null {
  if (error instanceof Refused) return null
  throw error
}

function failed(): Refused {
  return new Refused({ status: 503, code: 'UNAVAILABLE', message: 'Parley is busy. Try again in a moment.' })
}
