import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A message as it came. */
export interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** A site on this machine that is told what happens in a newsroom. */
export interface Receiver {
  /** With its port, as a rule names it. */
  host: string
  at(path: string): string
  /** What came since this was last read. */
  take(): Received[]
  /** What it answers from now on: a status alone, or whatever it does with the answer. */
  answer(with_: number | ((response: ServerResponse) => void)): void
  close(): Promise<void>
}

export async function openReceiver(): Promise<Receiver> {
  let received: Received[] = []
  let answer: (response: ServerResponse) => void = (response) => response.writeHead(204).end()
  const server = createServer(async (request, response) => {
    received.push({ path: request.url ?? '', headers: request.headers, body: await text(request) })
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens at a port
  return {
    host: `127.0.0.1:${port}`,
    at: (path) => `http://127.0.0.1:${port}${path}`,
    take() {
      const taken = received
      received = []
      return taken
    },
    answer(given) {
      answer = typeof given === 'number' ? (response) => response.writeHead(given).end() : given
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
