import { isIP } from 'node:net'

/** Where a request came from: its address, and what the browser says it is. */
export interface Origin {
  address: string | null
  userAgent: string | null
}

/** Reads where a request came from; what is no address is none. */
export function originOf(address: string | null | undefined, userAgent: string | null | undefined): Origin {
  // An IPv4 address that came by an IPv6 socket is written as itself.
  const plain = address?.replace(/^::ffff:(?=\d+\.)/, '') ?? ''
  return { address: isIP(plain) ? plain : null, userAgent: userAgent?.slice(0, mostCharacters) || null }
}

/** Browsers say less; what says more says it to fill the table. */
const mostCharacters = 300
