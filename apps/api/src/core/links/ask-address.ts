import { lookup } from 'node:dns'
import { request as askByHttp } from 'node:http'
import { request as askByHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address'

export type Method = 'HEAD' | 'GET'

/** What was answered, as far as it tells whether something is there. */
export interface Answered {
  status: number
  /** Where it says that it is to be found instead. */
  location: string | null
}

export interface AskRules {
  /** The hosts of one's own network that may be asked all the same, each with its port: `archive.example:80`. */
  ownHosts: ReadonlySet<string>
  /** In milliseconds. */
  patience: number
}

/** The address leads into a network that is not the open internet, and was not asked. */
export class PrivateAddress extends Error {}

/**
 * Asks an address once and reads no more than the head of its answer. A redirect is told, not followed. Whatever a name
 * means is judged where the connection is opened, so that it cannot mean something else by then. Throws `PrivateAddress`,
 * or what the network says.
 */
export function askAddress(
  url: URL,
  method: Method,
  { ownHosts, patience }: AskRules,
  signal: AbortSignal,
): Promise<Answered> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isOwn = ownHosts.has(hostOf(url))
  if (!isOwn && isIP(host) !== 0 && !isPublicAddress(host)) return Promise.reject(new PrivateAddress(host))
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? askByHttps : askByHttp
    const asked = ask(
      {
        method,
        host,
        port: url.port || undefined,
        path: `${url.pathname}${url.search}`,
        headers: {
          host: url.host,
          accept: '*/*',
          'user-agent': 'Parley (looks whether sources can be read)',
        },
        // A connection of its own: one that is kept open was judged for another name.
        agent: false,
        lookup: isOwn ? undefined : lookupPublic,
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      },
      ({ statusCode = 0, headers }) => {
        resolve({ status: statusCode, location: headers.location ?? null })
        asked.destroy()
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

/** A host with its port, as rules name it. */
export function hostOf({ protocol, hostname, port }: URL): string {
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
}

/** Finds the addresses of a name that belong to the open internet, and no others. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, [])
    const open = found.filter(({ address }) => isPublicAddress(address))
    const [first] = open
    if (!first) return callback(new PrivateAddress(hostname), [])
    if (options.all) callback(null, open)
    else callback(null, first.address, first.family)
  })
}
