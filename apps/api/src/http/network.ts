import { isIPv6 } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Gives the part of an address that stands for one subscriber: an IPv4 address as it is, the first 64 bits of an IPv6
 * one, whose other half every device chooses anew as it likes.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  // An IPv4 address that came by an IPv6 socket becomes itself again.
  const parsed = ipaddr.process(address)
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString()
  const half = parsed.parts.slice(0, 4).map((part) => part.toString(16))
  return `${half.join(':')}::/64`
}
