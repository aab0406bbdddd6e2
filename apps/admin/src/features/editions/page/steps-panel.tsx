import { labelOf } from '@parley/shared/content/terms'
import { editionSteps } from '@parley/shared/editions'
import { Moment } from '@/components/moment'
import { Panel } from '@/components/panel'
import { ZonedMoment } from '@/components/zoned-moment'
import type { EditionRead } from './read-edition'
import classes from './steps-panel.module.css'

/** What was decided on an edition on its way to readers: by whom, when, and why. */
export function StepsPanel({ steps }: { steps: EditionRead['steps'] }) {
  if (steps.length === 0) return null
  return (
    <Panel title="Review">
      <ol className={classes.steps}>
        {steps.map(({ kind, by, at, note, scheduledFor, scheduledZone }) => (
          <li key={`${kind} ${at}`}>
            <strong>{labelOf(editionSteps, kind)}</strong>
            {kind === 'SCHEDULE_FAILED' ? ', as scheduled by ' : ' by '}
            {by.name}
            {scheduledFor && (
              <>
                {' '}
                for <ZonedMoment at={scheduledFor} zone={scheduledZone} />
              </>
            )}
            <div className={classes.when}>
              <Moment at={at} />
            </div>
            {note && <p className={classes.note}>{note}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
