import { lookup } from 'node:dns'
import { request as askByHttp, type IncomingMessage } from 'node:http'
import { request as askByHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address'

/** What is asked of an address. */
export interface Question {
  method: 'HEAD' | 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  body?: string
  /** How many bytes of the answer's body are read; none, without it. */
  mostBytes?: number
}

/** What was answered, as far as anybody here wants to know. */
export interface Answered {
  status: number
  /** Where it says that it is to be found instead. */
  location: string | null
  /** When it wants to be asked again, as it says so. */
  retryAfter: string | null
  /** The beginning of the body, as text. */
  text: string
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
 * Asks an address once, and reads of its answer the head and as much of the body as is wanted. A redirect is told, not
 * followed. Whatever a name means is judged where the connection is opened, so that it cannot mean something else by
 * then. Throws `PrivateAddress`, or what the network says.
 */
export function askAddress(
  url: URL,
  { method, headers, body, mostBytes = 0 }: Question,
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
        headers: { host: url.host, accept: '*/*', ...headers },
        // A connection of its own: one that is kept open was judged for another name.
        agent: false,
        lookup: isOwn ? undefined : lookupPublic,
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      },
      async (answer) => {
        // Whatever happens from here on, it has answered.
        asked.off('error', reject).on('error', () => {})
        const { statusCode = 0, headers: told } = answer
        const text = await readBeginning(answer, mostBytes)
        resolve({
          status: statusCode,
          location: told.location ?? null,
          retryAfter: told['retry-after'] ?? null,
          text,
        })
        asked.destroy()
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Reads no more than it must: whoever answers may go on for ever. What breaks off has said so much. */
async function readBeginning(answer: IncomingMessage, mostBytes: number): Promise<string> {
  const read: Buffer[] = []
  let left = mostBytes
  if (left > 0) {
    try {
      for await (const chunk of answer) {
        const bytes = Buffer.from(chunk).subarray(0, left)
        read.push(bytes)
        left -= bytes.length
        if (left === 0) break
      }
    } catch {
      // The head has come, and with it what counts.
    }
  }
  return Buffer.concat(read).toString('utf8')
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
