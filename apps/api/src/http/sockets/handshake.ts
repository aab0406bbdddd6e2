import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Refused } from '../refused'

/** Says whether a request asks to become a WebSocket, and not some other protocol. */
export function wantsSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket'
}

/**
 * Serves a request that offers another protocol, such as HTTP/2, as the plain request it also is. Node hands it over as
 * soon as anybody takes upgrades; it is read once more, without the offer.
 */
export function handOver(server: Server, message: IncomingMessage, socket: Duplex, head: Buffer) {
  const lines = [`${message.method} ${message.url} HTTP/${message.httpVersion}`]
  for (let at = 0; at < message.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = message.rawHeaders.slice(at, at + 2)
    if (!ofTheOffer.has(name.toLowerCase())) lines.push(`${name}: ${value}`)
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]))
  server.emit('connection', socket)
}

const ofTheOffer = new Set(['upgrade', 'connection', 'http2-settings'])

/** Answers a request for a socket that there will be none, and why. */
export function refuseUpgrade(socket: Duplex, { words }: Refused) {
  const { status, code, message, headers = {}, extensions } = words
  const body = JSON.stringify({ errors: [{ message, extensions: { ...extensions, code } }] })
  const all = {
    ...headers,
    connection: 'close',
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
