import { labelOf } from '@parley/shared/content/terms'
import { webhookEvents } from '@parley/shared/webhooks'
import { Fragment, type ReactNode } from 'react'
import { Moment } from '@/components/moment'
import { capitalized, counted } from '@/lib/wording'
import type { WebhookRow } from './read-webhooks'

/** What a webhook is told, how that goes, and who made it, in a line. */
export function WebhookDetails({ webhook }: { webhook: WebhookRow }) {
  return detailsOf(webhook).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line stay where they are
    <Fragment key={index}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ))
}

function detailsOf(webhook: WebhookRow): ReactNode[] {
  const { events, pausedAt, isGone, failingSince, waiting, signsTwiceUntil, createdBy, createdAt } = webhook
  return [
    capitalized(events.map((event) => labelOf(webhookEvents, event).toLowerCase()).join(', ')),
    pausedAt && (
      <>
        {isGone ? 'paused, since it answered that it is gone for good, on' : 'paused on'}{' '}
        <Moment at={pausedAt} />
      </>
    ),
    failingSince && (
      <>
        nothing got through since <Moment at={failingSince} />
      </>
    ),
    waiting > 0 && `${counted(waiting, 'message waits', 'messages wait')}`,
    signsTwiceUntil && (
      <>
        signed by the old secret too until <Moment at={signsTwiceUntil} />
      </>
    ),
    <>
      made by {createdBy.name} <Moment at={createdAt} isShort />
    </>,
  ].filter(Boolean)
}
