import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** A server that answers as parts of the web do, on this machine. */
export interface SmallWeb {
  /** With its port, as a rule names it. */
  host: string
  at(path: string): string
  /** What was asked of it since this was last read, as `GET /path`. */
  takeAsked(): string[]
  /** How many it was asked at once, at most. */
  mostAtOnce(): number
  /** What it answers at `/changing`. */
  answer(status: number): void
  close(): Promise<void>
}

export async function openSmallWeb(): Promise<SmallWeb> {
  let changing = 200
  let asked: string[] = []
  let [now, most] = [0, 0]
  const redirects: Record<string, string> = {
    '/moved': '/there',
    '/to-metadata': 'http://169.254.169.254/latest/meta-data/',
    '/to-loopback': 'http://localhost:1/',
    '/to-mapped': 'http://[::ffff:127.0.0.1]:1/',
    '/to-number': 'http://2130706433/',
    '/to-file': 'file:///etc/passwd',
    '/round': '/round',
  }
  const server = createServer(async ({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`)
    now += 1
    most = Math.max(most, now)
    response.on('close', () => {
      now -= 1
    })
    if (url === '/silent') return
    if (url.startsWith('/slow')) await delay(20)
    const location = redirects[url]
    if (location) response.writeHead(302, { location })
    else if (url === '/get-only') response.writeHead(method === 'HEAD' ? 405 : 200)
    else if (url === '/changing') response.writeHead(changing)
    else response.writeHead(Number(/^\/(\d{3})$/.exec(url)?.[1] ?? 200))
    response.end()
  })
  await listen(server)
  const { port } = server.address() as AddressInfo // it listens at a port
  return {
    host: `127.0.0.1:${port}`,
    at: (path) => `http://127.0.0.1:${port}${path}`,
    takeAsked() {
      const taken = asked
      asked = []
      return taken
    },
    mostAtOnce: () => most,
    answer(status) {
      changing = status
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A port of this machine at which nothing answers. */
export async function findSilentHost(): Promise<string> {
  const server = createServer()
  await listen(server)
  const { port } = server.address() as AddressInfo // it listens at a port
  await new Promise((resolve) => server.close(resolve))
  return `127.0.0.1:${port}`
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}
