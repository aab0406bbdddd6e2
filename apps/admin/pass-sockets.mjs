// Passes WebSockets on to the API, so that browsers know one origin only. Plain bytes once the API has said yes.
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'

const api = new URL(process.env.PARLEY_API_URL || 'http://localhost:4000')
const open = new Set()

/** Says whether a request for a socket is for the API. */
export function isForApi({ url }) {
  return /^\/editorial(?:\?|$)/.test(url ?? '')
}

/** Opens the same socket at the API, in the name of `address`, and ties both together. */
export function passSocket(request, browser, head, address) {
  const { connection: _, host, ...headers } = request.headers
  const ask = api.protocol === 'https:' ? overHttps : overHttp
  const asked = ask(new URL(request.url, api), {
    headers: {
      ...headers,
      connection: 'Upgrade',
      'x-forwarded-host': host ?? '',
      'x-forwarded-for': address,
    },
  })
  keep(browser)
  // Whoever breaks off ends both: nothing is to be told, the browser comes again by itself.
  const end = () => {
    browser.destroy()
    asked.destroy()
  }
  browser.on('error', end)
  browser.on('close', end)
  asked.on('error', end)
  asked.on('response', (refused) => {
    browser.write(headOf(refused))
    refused.pipe(browser)
  })
  asked.on('upgrade', (answer, server, first) => {
    keep(server)
    server.on('error', end)
    server.on('close', end)
    browser.write(headOf(answer))
    browser.write(first)
    if (head.length > 0) server.write(head)
    server.pipe(browser).pipe(server)
  })
  asked.end()
}

/** Ends all that is open, which no server ends by itself. */
export function endSockets() {
  for (const socket of open) socket.destroy()
}

function keep(socket) {
  open.add(socket)
  socket.setTimeout(0)
  socket.setNoDelay(true)
  socket.once('close', () => open.delete(socket))
}

function headOf({ statusCode, statusMessage, rawHeaders }) {
  const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`]
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}
