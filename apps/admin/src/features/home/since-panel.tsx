import frame from '@/components/framed-rows.module.css'
import { TextLink } from '@/components/links'
import { Moment } from '@/components/moment'
import { Panel } from '@/components/panel'
import { ViewLinks } from '@/components/view-links'
import { counted } from '@/lib/wording'
import { countRest, happeningsIn } from './happenings'
import { MarkLookedButton } from './mark-looked-button'
import { readSince } from './read-since'
import { type Span, spans, startOf } from './since-asked'
import classes from './since-panel.module.css'

/** What happened since somebody last said that they have seen it. Looking at it changes nothing. */
export async function SincePanel({ meId, span }: { meId: string; span: Span | null }) {
  const since = await readSince(span && startOf(span, new Date()))
  const happenings = happeningsIn(since, meId)
  const rest = countRest(since)
  return (
    <Panel
      title="Since you last looked"
      aside={
        <>
          since <Moment at={since.since} />
        </>
      }
    >
      <ViewLinks
        label="Since when"
        links={[
          { href: '/', label: 'Not seen yet', isCurrent: span === null },
          ...Object.entries(spans).map(([name, { label }]) => ({
            href: `/?since=${name}`,
            label,
            isCurrent: span === name,
          })),
        ]}
      />
      {happenings.length > 0 ? (
        <>
          <ol className={frame.rows}>
            {happenings.map(({ key, at, words }) => (
              <li key={key} className={classes.row}>
                <div className={classes.words}>{words}</div>
                <div className={classes.when}>
                  <Moment at={at} />
                </div>
              </li>
            ))}
          </ol>
          <div className={classes.foot}>
            {span === null && <MarkLookedButton upTo={since.upTo} />}
            {rest > 0 && (
              <span className={classes.soft}>
                And {counted(rest, 'thing')} more: see <TextLink href="/history">the history</TextLink> and{' '}
                <TextLink href="/editions">the editions</TextLink>.
              </span>
            )}
          </div>
        </>
      ) : (
        <p className={classes.soft}>
          {span === null
            ? 'Nothing has happened since. What you have seen stays in the history and the editions.'
            : 'Nothing happened in that time.'}
        </p>
      )}
    </Panel>
  )
}
