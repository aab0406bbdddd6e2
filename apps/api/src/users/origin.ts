import { type Origin, originOf } from '../core/origin'

/** Carries the address a request came from; set by the server, never taken from a client. */
export const addressHeader = 'x-parley-address'

/** Where a request came from that the server has put the address on. */
export function originIn(headers: Headers | null | undefined): Origin {
  return originOf(headers?.get(addressHeader), headers?.get('user-agent'))
}
