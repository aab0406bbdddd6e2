import { shortened } from '@parley/shared/compare/titles'
import { occurrences } from '@parley/shared/content/certainty'
import { labelOf } from '@parley/shared/content/terms'
import type { TimelineLine } from './read-story'
import classes from './story-timeline.module.css'

/** What happened and was said, in order; what has no date stands last and says so. */
export function StoryTimeline({ entries }: { entries: readonly TimelineLine[] }) {
  if (entries.length === 0) return null
  return (
    <section className={classes.timeline}>
      <h3 className={classes.title}>Timeline</h3>
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <li key={entry.id} className={classes.entry}>
            <span className={classes.when}>{entry.isDated ? entry.when?.label : 'Date not stated'}</span>
            <span>
              {wordsFor(entry)}
              {'occurrence' in entry && entry.occurrence !== 'OCCURRED' && (
                <span className={classes.soft}>
                  {' '}
                  ({labelOf(occurrences, entry.occurrence).toLowerCase()})
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function wordsFor(entry: TimelineLine): string {
  if (entry.__typename !== 'Statement') return 'title' in entry ? entry.title : ''
  const said = entry.segments[0] ? `“${entry.segments[0]}”` : (entry.paraphrase ?? '')
  return `${entry.attributionText}: ${shortened(said, 140)}`
}
