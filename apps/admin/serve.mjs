// Serves the admin, built or in development, as a child of `npm start`, which is told when it is ready.

import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import next from 'next'
import { endSockets, isForApi, passSocket } from './pass-sockets.mjs'

const isDevelopment = process.env.NODE_ENV === 'development'
const port = Number(process.env.PARLEY_ADMIN_PORT || 3000)
const trustedProxies = Number(process.env.PARLEY_TRUSTED_PROXIES || 0)
// Next loads its parts by this name, and takes anything else for a mistake.
process.env.NODE_ENV = isDevelopment ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

const server = createServer()
// Next listens here for the sockets of its own, and would end those that it does not know.
const socketsOfNext = new EventEmitter()
const app = next({ dev: isDevelopment, dir: import.meta.dirname, port, httpServer: socketsOfNext })
await app.prepare()
const handle = app.getRequestHandler()
server.on('request', (request, response) => {
  // The API believes the admin: what a browser says of its own address must not reach it.
  request.headers['x-forwarded-for'] = addressOf(request)
  return handle(request, response)
})

server.on('upgrade', (request, socket, head) => {
  if (isForApi(request)) passSocket(request, socket, head, addressOf(request))
  else if (isDevelopment) socketsOfNext.emit('upgrade', request, socket, head)
  else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
})

server.listen(port, () => process.send?.({ type: 'ready', url: `http://localhost:${port}` }))

/** Of the addresses that were passed on, the one that the farthest of our own proxies saw; without any, who connects. */
function addressOf({ headers, socket }) {
  const passed = (headers['x-forwarded-for'] ?? '').split(',').map((address) => address.trim())
  const seen = [...passed.filter(Boolean), socket.remoteAddress]
  return seen.at(-1 - trustedProxies) ?? seen[0]
}

process.on('SIGINT', stop)
process.on('SIGTERM', stop)

function stop() {
  server.close(() => process.exit(0))
  // Browsers keep their connections, and open streams never end by themselves.
  server.closeIdleConnections()
  endSockets()
  setTimeout(() => process.exit(0), 3000).unref()
}
