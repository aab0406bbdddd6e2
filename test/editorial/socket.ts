import { setTimeout as delay } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { Browser } from './browser'
import { adminUrl } from './newsroom'

/** What is said over a socket: `graphql-transport-ws`, word for word. */
interface Said {
  id?: string
  type: string
  // What was heard is what each test is about.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  payload?: any
}

export interface Ended {
  code: number
  reason: string
}

/** A real socket, as a tab of a browser opens one. */
export class Socket {
  /** Resolves when it is closed, by whichever side. */
  readonly ended: Promise<Ended>
  private readonly said: Said[] = []
  private lastId = 0

  private constructor(readonly raw: WebSocket) {
    raw.on('message', (data) => this.said.push(JSON.parse(String(data))))
    this.ended = new Promise((resolve) =>
      raw.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
    )
  }

  /** Opens one and says hello, unless told not to; throws with the status where the handshake is refused. */
  static async open(
    origin: string,
    browser: Browser,
    { path = '/editorial', headers = {}, greets = true }: OpenOptions = {},
  ): Promise<Socket> {
    const address = `${origin.replace('http', 'ws')}${path}`
    const all = { origin: adminUrl, ...browser.headers(), ...headers }
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
    const raw = new WebSocket(address, 'graphql-transport-ws', { headers: sent })
    const socket = new Socket(raw)
    await new Promise((resolve, reject) => {
      raw.once('open', resolve)
      raw.once('unexpected-response', (_request, { statusCode }) => {
        raw.terminate()
        reject(new Error(String(statusCode)))
      })
      raw.once('error', reject)
    })
    if (greets) {
      socket.say({ type: 'connection_init' })
      await Promise.race([socket.hear(({ type }) => type === 'connection_ack'), socket.ended])
    }
    return socket
  }

  say(message: object): void {
    this.raw.send(JSON.stringify(message))
  }

  /** Subscribes; gives the id. */
  subscribe(query: string, variables: Record<string, unknown> = {}): string {
    this.lastId += 1
    const id = String(this.lastId)
    this.say({ id, type: 'subscribe', payload: { query, variables } })
    return id
  }

  stop(id: string): void {
    this.say({ id, type: 'complete' })
  }

  /** Takes the first thing heard, now or within five seconds, that is as wanted; what was heard before it is forgotten. */
  async hear(isWanted: (said: Said) => boolean, within = 5_000): Promise<Said> {
    const end = performance.now() + within
    for (;;) {
      const at = this.said.findIndex(isWanted)
      const [found] = at < 0 ? [] : this.said.splice(0, at + 1).slice(-1)
      if (found) return found
      if (performance.now() > end) throw new Error(`This was not heard, but ${JSON.stringify(this.said)}`)
      await delay(5)
    }
  }

  close(): Promise<Ended> {
    this.raw.close()
    return this.ended
  }
}

interface OpenOptions {
  path?: string
  /** Null for one that is not sent. */
  headers?: Record<string, string | null>
  greets?: boolean
}
