import { isIP } from 'node:net'
import type { WebhookEvent } from '@parley/shared/webhooks'
import { hostOf } from '../core/links/ask-address'
import type { Postman } from '../core/links/postman'
import { isPublicAddress } from '../core/links/public-address'
import { invalid, type Refusal } from '../users/manage'

/** Says what is wrong with a webhook that is asked for; null when nothing is. Whatever a name means is judged when it is sent to. */
export function findFault(
  { url, events }: { url: string; events: readonly WebhookEvent[] },
  postman: Pick<Postman, 'isOwn'>,
): Refusal | null {
  const fault = findFaultInAddress(url, postman)
  if (fault !== null) return invalid('url', fault)
  return events.length === 0 ? invalid('events', 'Choose what it is told: one event at least.') : null
}

function findFaultInAddress(text: string, { isOwn }: Pick<Postman, 'isOwn'>): string | null {
  if (text.length > longest) return `Address: this is longer than ${longest} characters; shorten it.`
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    return 'This is no address of the web: write one such as https://example.org/parley.'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '')
    return 'An address with a name or password in it is not taken: messages are signed instead.'
  if (isOwn(url)) return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isPrivate = isIP(host) === 0 ? /^localhost$|\.localhost$/.test(host) : !isPublicAddress(host)
  if (isPrivate)
    return `This leads into a private network: an operator can allow it by PARLEY_WEBHOOK_HOSTS=${hostOf(url)}.`
  if (url.protocol === 'http:')
    return 'Messages go by https:// alone: write the address so. An operator can allow others by PARLEY_WEBHOOK_HOSTS.'
  return null
}

const longest = 2_000
