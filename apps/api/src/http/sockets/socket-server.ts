import { setTimeout as delay } from 'node:timers/promises'
import { type DocumentNode, type ExecutionArgs, GraphQLError, parse } from 'graphql'
import { makeServer } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Person } from '../../core/person'
import { createErrorMask, refusal } from '../../graphql/errors'
import { type Execution, subscribeInTense } from '../../graphql/execute-in-tense'
import type { Live } from '../../graphql/live'
import { isTooLong, overLimit } from '../../graphql/over-limit'
import type { Desk, OpenedClient } from '../../live/desk'
import { socketLimits } from '../../live/limits'
import type { Pay } from '../budget'
import { endSocket } from './end-socket'
import type { SocketParts } from './register'

/** What is known of a client before it says anything. */
interface Known {
  person: Person
  pay: Pay
  /** Who its cookie or key stands for now. */
  identify: () => Promise<Person | null>
}

interface Session extends Known {
  socket: WebSocket
  opening: Promise<OpenedClient> | null
  live: Live | null
}

/** Speaks `graphql-transport-ws` with each client, until it goes or must go. */
export interface SocketServer {
  serve(socket: WebSocket, known: Known): void
  /** How many sockets this person has here. */
  count(personId: string): number
  /** Tells every client to come back in a moment; returns when all have gone. */
  close(): Promise<void>
}

type Parts = Pick<SocketParts, 'log' | 'schema' | 'executor' | 'contextOf'> & { desk: Desk }

export function createSocketServer({ log, schema, executor, contextOf, desk }: Parts): SocketServer {
  const mask = createErrorMask(log)
  const sockets = new Map<WebSocket, { personId: string; gone: Promise<void> }>()
  const subscribe = (args: ExecutionArgs) => subscribeInTense(executor, args as Execution) // as onSubscribe made them
  const server = makeServer<Record<string, unknown>, Session>({
    connectionInitWaitTimeout: socketLimits.silentSeconds * 1000,
    async onConnect({ extra }) {
      const { person, identify, socket } = extra
      extra.opening = desk.open({ person, identify, close: (reason) => endSocket(socket, reason) })
      extra.live = (await extra.opening).live
    },
    onSubscribe({ extra, subscriptions }, _id, { query, operationName, variables }) {
      if (Object.keys(subscriptions).length > socketLimits.subscriptionsOnSocket) return [tooMany()]
      const { person, pay, live } = extra
      if (!live) return [refusal('UNAUTHENTICATED', 'Say hello first.')]
      const document = readDocument(query, executor.limits.tokens)
      if (document instanceof GraphQLError) return [document]
      const contextValue = contextOf(person, pay, live)
      return { schema, document, operationName, variableValues: variables, contextValue }
    },
    subscribe,
    // Refuses them: what is asked or done once goes over HTTP, where it is limited and done once for its key.
    execute: subscribe,
    onNext: (_context, _id, _payload, _args, { errors, ...result }) => ({
      ...result,
      ...(errors && { errors: errors.map((error) => mask(error.toJSON(), error)) }),
    }),
    onError: (_context, _id, _payload, errors) => errors.map((error) => mask(error.toJSON(), error)),
    async onClose({ extra }) {
      const opened = await extra.opening?.catch(() => null)
      await opened?.close()
    },
  })

  function serve(socket: WebSocket, known: Known) {
    const session: Session = { ...known, socket, opening: null, live: null }
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // Waits until it is on its way: to whoever reads slowly, less is said.
        send: (data) =>
          new Promise((resolve) => {
            if (socket.readyState === socket.OPEN) socket.send(data, () => resolve())
            else resolve()
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage(heed) {
          socket.on('message', (data) => {
            heed(String(data)).catch((error: unknown) => {
              log.error({ error }, 'What a socket said could not be answered')
              socket.close(tryAgainLater)
            })
          })
        },
      },
      session,
    )
    const stopPinging = keepAlive(socket)
    // Too long a message, or a network that broke off; the close that follows does the rest.
    socket.on('error', (error) => log.debug({ error }, 'A socket broke off'))
    const gone = new Promise<void>((resolve) => {
      socket.once('close', (code, reason) => {
        stopPinging()
        closed(code, String(reason))
          .catch((error: unknown) => log.error({ error }, 'A socket was not put away'))
          .finally(() => {
            sockets.delete(socket)
            resolve()
          })
      })
    })
    sockets.set(socket, { personId: known.person.id, gone })
  }

  return {
    serve,
    count: (id) => [...sockets.values()].filter(({ personId }) => personId === id).length,
    async close() {
      for (const socket of sockets.keys()) endSocket(socket, 'restarting')
      const all = Promise.all([...sockets.values()].map(({ gone }) => gone))
      const inTime = await Promise.race([all.then(() => true), delay(1_000, false, { ref: false })])
      if (!inTime) for (const socket of sockets.keys()) socket.terminate()
      await all
    },
  }
}

/** Ends a socket whose other end has gone without a word, as a closed laptop does. */
function keepAlive(socket: WebSocket): () => void {
  let hasAnswered = true
  socket.on('pong', () => {
    hasAnswered = true
  })
  const timer = setInterval(() => {
    if (!hasAnswered) return socket.terminate()
    hasAnswered = false
    socket.ping()
  }, socketLimits.silentSeconds * 1000)
  timer.unref()
  return () => clearInterval(timer)
}

/** Reads a document, or says why it cannot be read. */
function readDocument(query: string, mostTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: mostTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (isTooLong(error)) return overLimit('tokens', mostTokens)
    return new GraphQLError(error.message, {
      source: error.source,
      positions: error.positions,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    })
  }
}

function tooMany(): GraphQLError {
  const most = socketLimits.subscriptionsOnSocket
  return refusal(
    'LIMIT_EXCEEDED',
    `One socket hears ${most} subscriptions at most: end some, or open another.`,
  )
}

const tryAgainLater = 1013
