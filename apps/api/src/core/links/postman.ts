import { type Answered, askAddress, hostOf } from './ask-address'

/** Takes messages to the addresses of others. */
export interface Postman {
  /** Says whether an address is in one's own network, and may be written to all the same. */
  isOwn(url: URL): boolean
  /** Hands a message over by POST, and gives what was answered. Throws `PrivateAddress`, or what the network says. */
  post(url: URL, message: Message, signal: AbortSignal): Promise<Answered>
}

export interface Message {
  headers: Readonly<Record<string, string>>
  body: string
}

interface Rules {
  /** Hosts of one's own network, each with its port. */
  ownHosts: readonly string[]
  /** How long an answer is waited for, in milliseconds. */
  patience?: number
}

/** Makes a postman by rules. */
export function createPostman({ ownHosts, patience = 10_000 }: Rules): Postman {
  const rules = { ownHosts: new Set(ownHosts), patience }
  return {
    isOwn: (url) => rules.ownHosts.has(hostOf(url)),
    post: (url, message, signal) =>
      askAddress(url, { method: 'POST', mostBytes: 4_096, ...message }, rules, signal),
  }
}
