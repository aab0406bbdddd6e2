import type { Answered } from '../core/links/ask-address'
import { causeOf } from '../core/links/cause-of'

/** What came of sending a message once. */
export interface Verdict {
  /**
   * TAKEN is success. AGAIN may go well another time. REFUSED would be refused again, so nobody insists. GONE is a
   * receiver that says it is there no more.
   */
  outcome: 'TAKEN' | 'AGAIN' | 'REFUSED' | 'GONE'
  status: number | null
  /** Why it was not taken, in words; null when it was. */
  failure: string | null
  answer: string
  /** For how long the receiver asks to be left alone, in milliseconds; null when it does not. */
  askedWait: number | null
}

/** Judges an answer by its status alone, as the Standard Webhooks do. */
export function judgeAnswer({ status, retryAfter, text }: Answered, now: Date): Verdict {
  // Postgres takes no NUL in a text.
  const answer = text.replaceAll('\0', '\ufffd')
  const askedWait = readRetryAfter(retryAfter, now)
  const verdict = (outcome: Verdict['outcome'], failure: string | null): Verdict => ({
    outcome,
    status,
    failure,
    answer,
    askedWait,
  })
  if (status >= 200 && status < 300) return verdict('TAKEN', null)
  if (status === 410) return verdict('GONE', 'The receiver says that it is gone for good (410).')
  if (status === 408 || status === 425) return verdict('AGAIN', `It asks to be sent this again (${status}).`)
  if (status === 429) return verdict('AGAIN', 'It asks not to be sent so much (429).')
  if (status >= 400 && status < 500) return verdict('REFUSED', `It refuses this (${status}).`)
  if (status >= 300 && status < 400)
    return verdict(
      'AGAIN',
      `It sends us elsewhere (${status}), which is not followed: give the address itself.`,
    )
  return verdict(
    'AGAIN',
    status >= 500 ? `Something is wrong at their end (${status}).` : `It answers with ${status}.`,
  )
}

/** Judges that no answer came. */
export function judgeError(error: unknown): Verdict {
  const cause = causeOf(error)
  const unanswered = { status: null, answer: '', askedWait: null, failure: failures[cause] }
  return { ...unanswered, outcome: cause === 'PRIVATE' ? 'REFUSED' : 'AGAIN' }
}

const failures: Readonly<Record<ReturnType<typeof causeOf>, string>> = {
  PRIVATE:
    'It leads into a private network, to which nothing is sent unless PARLEY_WEBHOOK_HOSTS names the host.',
  UNKNOWN_HOST: 'The name of the host is not known.',
  SILENT: 'It did not answer in time.',
  UNREACHED: 'It cannot be reached.',
  CERTIFICATE: 'Its certificate is not in order.',
  NOT_UNDERSTOOD: 'What it answers is not understood.',
}

/** Seconds, or a date as HTTP writes it. */
function readRetryAfter(text: string | null, now: Date): number | null {
  if (text === null) return null
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime()
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}
