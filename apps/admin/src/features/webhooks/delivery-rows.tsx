import { labelOf } from '@parley/shared/content/terms'
import { type DeliveryState, deliveryStates, webhookEvents } from '@parley/shared/webhooks'
import frame from '@/components/framed-rows.module.css'
import { Mark, type Tone } from '@/components/mark'
import { Moment } from '@/components/moment'
import rows from '@/components/rows.module.css'
import { counted } from '@/lib/wording'
import classes from './delivery-rows.module.css'
import type { DeliveryRow } from './read-webhooks'
import { RedeliverButton } from './redeliver-button'

interface Props {
  rows: readonly DeliveryRow[]
  host: string
  /** Nothing is sent for now. */
  isPaused: boolean
}

/** Deliveries one under the other: what was told, how far that is, and all that was answered. */
export function DeliveryRows({ rows: deliveries, host, isPaused }: Props) {
  return (
    <ol className={frame.rows}>
      {deliveries.map((delivery) => (
        <li key={delivery.id} className={rows.row}>
          <Words delivery={delivery} isPaused={isPaused} />
          {!isPaused && (
            <RedeliverButton
              id={delivery.id}
              host={host}
              name={nameOf(delivery)}
              isOwed={delivery.state === 'WAITING'}
            />
          )}
          <Log delivery={delivery} />
        </li>
      ))}
    </ol>
  )
}

function Words({ delivery, isPaused }: { delivery: DeliveryRow; isPaused: boolean }) {
  const { happenedAt, state, nextAttemptAt, attempts } = delivery
  const [last] = attempts
  return (
    <div className={rows.words}>
      <div className={rows.head}>
        <strong>{nameOf(delivery)}</strong>
        <Mark tone={tones[state]}>{labelOf(deliveryStates, state)}</Mark>
      </div>
      <div className={rows.details}>
        <Moment at={happenedAt} />
        {' · '}
        {attempts.length === 0 ? 'not sent yet' : `sent ${times(attempts.length)}`}
        {last?.failure && ` · ${last.failure}`}
        {nextAttemptAt !== null && (
          <>
            {' · '}
            {isPaused ? (
              'waits until the webhook is resumed'
            ) : (
              <>
                next try <Moment at={nextAttemptAt} />
              </>
            )}
          </>
        )}
      </div>
    </div>
  )
}

/** What was sent, and each answer, for those who look for a fault. */
function Log({ delivery: { messageId, body, attempts } }: { delivery: DeliveryRow }) {
  return (
    <details className={classes.log}>
      <summary>
        {attempts.length === 0
          ? 'The message'
          : `The message, and ${counted(attempts.length, 'try', 'tries')}`}
      </summary>
      <p className={classes.label}>webhook-id: {messageId}</p>
      {/* A region that scrolls must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre className={classes.text} tabIndex={0}>
        {indented(body)}
      </pre>
      <ol className={classes.attempts}>
        {attempts.map((attempt) => (
          <li key={attempt.at}>
            <p className={classes.label}>
              <Moment at={attempt.at} /> · {attempt.status ?? 'no answer'} · {attempt.milliseconds} ms
              {attempt.failure && ` · ${attempt.failure}`}
            </p>
            {attempt.answer !== '' && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
              <pre className={classes.text} tabIndex={0}>
                {attempt.answer}
              </pre>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** What it tells, with the title of the edition. */
function nameOf({ event, body }: DeliveryRow): string {
  if (event === null) return 'Test'
  const { data }: { data: { title?: string; number?: number } } = JSON.parse(body)
  const number = data.number === undefined ? '' : ` ${data.number}`
  return `${labelOf(webhookEvents, event).replace('Edition', `Edition${number}`)}: “${data.title}”`
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

function indented(body: string): string {
  return JSON.stringify(JSON.parse(body), null, 2)
}

const tones: Readonly<Record<DeliveryState, Tone>> = {
  WAITING: 'changed',
  DELIVERED: 'new',
  FAILED: 'withdrawn',
}
