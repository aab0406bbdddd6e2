import { inTurn } from '../in-turn'
import { type Answered, type AskRules, askAddress, hostOf } from './ask-address'
import { causeOf } from './cause-of'

/** What came of looking whether something can be read at an address. */
export interface Sight {
  /** GONE is what says of itself that it is not there; whatever else went wrong leaves it open. */
  verdict: 'ANSWERS' | 'GONE' | 'UNSURE'
  /** Of the last answer; null when there was none. */
  status: number | null
  /** Why it cannot be read there, in words; null when it can. */
  failure: string | null
  /** No answer came at all, which may as well be the fault of the network here. */
  isUnreached: boolean
}

export type LookAt = (address: string, signal: AbortSignal) => Promise<Sight>

/** Makes a look by rules: briefly first, and by asking for the whole where that does not please the other side. */
export function createLookAt(rules: AskRules): LookAt {
  return async (address, signal) => {
    const sight = await follow(address, 'HEAD', rules, signal)
    // Many a server does not know HEAD, and says so in all sorts of ways.
    const mayKnowOnlyGet = sight.verdict !== 'ANSWERS' && sight.status !== null
    return mayKnowOnlyGet ? follow(address, 'GET', rules, signal) : sight
  }
}

async function follow(address: string, method: Method, rules: AskRules, signal: AbortSignal): Promise<Sight> {
  let url = parse(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (!url) return unsure('It is no address of the web, or leads to one that is none.')
    let answered: Answered
    try {
      answered = await askInTurn(url, method, rules, signal)
    } catch (error) {
      signal.throwIfAborted()
      return tellError(error, redirects)
    }
    const { status, location } = answered
    if (location === null || status < 300 || status > 399) return tellStatus(status)
    url = parse(location, url)
  }
  return unsure(`It redirects more than ${mostRedirects} times.`)
}

const mostRedirects = 5

function askInTurn(url: URL, method: Method, rules: AskRules, signal: AbortSignal): Promise<Answered> {
  return inTurn(hostOf(url), () => askAddress(url, { method, headers }, rules, signal))
}

type Method = 'HEAD' | 'GET'

const headers = { 'user-agent': 'Parley (looks whether sources can be read)' }

/** Addresses of the web alone: a redirect must not lead to a file of this machine. */
function parse(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base?.href)) return null
  const url = new URL(address, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}

function tellStatus(status: number): Sight {
  if (status >= 200 && status < 300) return { verdict: 'ANSWERS', status, failure: null, isUnreached: false }
  if (status === 404) return { ...gone('It is not found there.'), status }
  if (status === 410) return { ...gone('It was taken away there.'), status }
  if (status === 401 || status === 403)
    return { ...unsure('It is not shown to programs like this one.'), status }
  if (status === 429) return { ...unsure('It asks not to be asked so often.'), status }
  if (status >= 500) return { ...unsure('Something is wrong at their end.'), status }
  return { ...unsure(`It answers with ${status}.`), status }
}

function tellError(error: unknown, redirects: number): Sight {
  switch (causeOf(error)) {
    case 'PRIVATE':
      return unsure(
        `${redirects > 0 ? 'It redirects' : 'It leads'} into a private network, where nothing is looked for.`,
      )
    case 'UNKNOWN_HOST':
      return { ...gone('The name of the host is not known.'), isUnreached: true }
    case 'SILENT':
      return unreached('It did not answer in time.')
    case 'UNREACHED':
      return unreached('It cannot be reached.')
    case 'CERTIFICATE':
      return unsure('Its certificate is not in order.')
    case 'NOT_UNDERSTOOD':
      return unsure('What it answers is not understood.')
  }
}

function gone(failure: string): Sight {
  return { verdict: 'GONE', status: null, failure, isUnreached: false }
}

function unsure(failure: string): Sight {
  return { verdict: 'UNSURE', status: null, failure, isUnreached: false }
}

function unreached(failure: string): Sight {
  return { ...unsure(failure), isUnreached: true }
}
