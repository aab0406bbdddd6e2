import { type CloseReason, closeCodes } from '@parley/shared/live'
import type { WebSocket } from 'ws'

/** Closes a socket, with the code by which the client knows what to do, and words for whoever reads them. */
export function endSocket(socket: WebSocket, reason: CloseReason) {
  socket.close(closeCodes[reason], words[reason])
  // Who may not listen any more does not decide when the socket ends.
  setTimeout(() => socket.terminate(), 1_000).unref()
}

const words: Record<CloseReason, string> = {
  signedOut: 'Sign in, then connect again.',
  shutOut: 'You no longer work here.',
  roleChanged: 'Your role changed: connect again.',
  tooMany: 'You have too many windows open: close some.',
  restarting: 'Parley starts anew: connect again in a moment.',
}
