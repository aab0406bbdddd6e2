/** What one client may keep open. */
export const socketLimits = {
  /** Of one person or program, in each process of the API. */
  socketsOfPerson: 50,
  subscriptionsOnSocket: 20,
  messageBytes: 32 * 1024,
  /** Until the client says hello, and until it answers a ping. */
  silentSeconds: 10,
} as const
