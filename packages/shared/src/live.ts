/** Why the server ends a socket, by its close code: the client does something else about each. */
export const closeCodes = {
  /** Nobody is signed in with this cookie or key, or not any more. The code is that of the protocol. */
  signedOut: 4401,
  /** They may not work here any more. */
  shutOut: 4403,
  /** Their role is another now: connecting again takes it up. */
  roleChanged: 4310,
  /** They have as many sockets open as one person may. */
  tooMany: 4311,
  /** The server stops; another takes its place. */
  restarting: 1012,
} as const

export type CloseReason = keyof typeof closeCodes
