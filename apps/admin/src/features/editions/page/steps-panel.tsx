import { labelOf } from '@parley/shared/content/terms'
import { editionSteps } from '@parley/shared/editions'
import { Moment } from '@/components/moment'
import { Panel } from '@/components/panel'
import type { EditionRead } from './read-edition'
import classes from './steps-panel.module.css'

/** What was decided on an edition on its way to readers: by whom, when, and why. */
export function StepsPanel({ steps }: { steps: EditionRead['steps'] }) {
  if (steps.length === 0) return null
  return (
    <Panel title="Review">
      <ol className={classes.steps}>
        {steps.map(({ kind, by, at, note }) => (
          <li key={`${kind} ${at}`}>
            <strong>{labelOf(editionSteps, kind)}</strong> by {by.name}
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
