import { type CloseReason, closeCodes } from '@parley/shared/live'
import { type Client, createClient } from 'graphql-ws'
import type { TypedDocumentString } from '@/lib/graphql/generated/graphql'

/**
 * Hears of something while it happens, until what it gives is called. Where no socket can be had, nothing is heard, and
 * nothing else is different: it goes on trying, ever more slowly.
 */
export function listen<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables & Record<string, unknown>,
  hear: (data: TData) => void,
): () => void {
  let isOver = false
  let stop = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = () => {
    if (!isOver) timer = setTimeout(begin, longestPause)
  }
  function begin() {
    if (isEnded) return
    stop = openClient().subscribe<TData>(
      { query: document.toString(), variables },
      {
        next: ({ data }) => data && !isOver && hear(data),
        // Refused, or broken for good: what it was may pass.
        error: again,
        complete: again,
      },
    )
  }
  begin()
  return () => {
    isOver = true
    clearTimeout(timer)
    stop()
  }
}

/** Hears that the role of whoever is signed in is another now, until what it gives is called. */
export function hearRoleChange(hear: () => void): () => void {
  ofRole.add(hear)
  return () => ofRole.delete(hear)
}

const ofRole = new Set<() => void>()

/** Ends the socket of this tab for good: whoever signs out here need not be told so. */
export async function stopListening(): Promise<void> {
  isEnded = true
  await client?.dispose()
}

let client: Client | null = null
let isEnded = false

/** One socket for the tab, open only while something is listened to. */
function openClient(): Client {
  client ??= createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/editorial`,
    // From page to page it stays the same socket.
    lazyCloseTimeout: 3_000,
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: async (tries) => {
      await backOnline()
      // Not all at once, when a server that many listened to comes back.
      const longest = Math.min(500 * 2 ** tries, longestPause)
      await new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)))
    },
    shouldRetry: () => !isEnded,
    on: {
      closed(event) {
        const code = event instanceof CloseEvent ? event.code : null
        if (code === closeCodes.roleChanged) for (const hear of ofRole) hear()
        if (code === closeCodes.signedOut) leave('signedOut')
        if (code === closeCodes.shutOut) leave('shutOut')
      },
      ping(isReceived) {
        if (!isReceived) expectPong()
      },
      pong(isReceived) {
        if (isReceived) clearTimeout(pongTimer)
      },
    },
  })
  return client
}

let pongTimer: ReturnType<typeof setTimeout> | undefined

/** A network that died closes nothing: without an answer the socket is given up, and another opened. */
function expectPong() {
  clearTimeout(pongTimer)
  pongTimer = setTimeout(() => client?.terminate(), 10_000)
}

/** Goes to sign in, and back here after it. What was typed is kept in this browser, as always. */
function leave(reason: Extract<CloseReason, 'signedOut' | 'shutOut'>) {
  if (isEnded) return
  isEnded = true
  const error = reason === 'shutOut' ? 'NOT_ALLOWED' : 'SIGNED_OUT'
  const next = window.location.pathname + window.location.search
  window.location.assign(`/sign-in?${new URLSearchParams({ error, next })}`)
}

async function backOnline(): Promise<void> {
  if (navigator.onLine) return
  await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
}

const longestPause = 30_000
