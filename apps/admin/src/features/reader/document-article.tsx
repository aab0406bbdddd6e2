import { participationRoles, presences } from '@parley/shared/content/participation'
import { labelOf } from '@parley/shared/content/terms'
import type { ReactNode } from 'react'
import type { CitationWordsFragment, SeatWordsFragment } from '@/lib/graphql/generated/graphql'
import { grouped } from '@/lib/grouped'
import classes from './document-article.module.css'
import type { Reading } from './reading'

/** A document as its readers would see it. */
export function DocumentArticle({ reading }: { reading: Reading }) {
  const { title, facts, body, quotes, lists, seats, citations } = reading
  return (
    <article className={classes.article}>
      <h2 className={classes.title}>{title}</h2>
      {quotes.length > 0 && (
        <blockquote className={classes.quote}>{quotes.map((quote) => `“${quote}”`).join(' … ')}</blockquote>
      )}
      {body.map((text) => (
        <p key={text} className={classes.body}>
          {text}
        </p>
      ))}
      <dl className={classes.facts}>
        {facts.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {seats.length > 0 && (
        <Part title="Who takes part, and who does not">
          {seats.map((seat) => (
            <li key={seat.id}>
              <Seat seat={seat} />
            </li>
          ))}
        </Part>
      )}
      {lists
        .filter(({ lines }) => lines.length > 0)
        .map((list) => (
          <Part key={list.title} title={list.title}>
            {list.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </Part>
        ))}
      {citations.length > 0 && (
        <Part title="Sources">
          {[...grouped(citations, ({ source, bearing }) => `${source.id} ${bearing}`).values()].map(
            (group) => (
              <li key={group[0]?.id}>
                <Sourced citations={group} />
              </li>
            ),
          )}
        </Part>
      )}
    </article>
  )
}

/** One source, with every place in it that is cited. */
function Sourced({ citations }: { citations: readonly CitationWordsFragment[] }) {
  const first = citations[0]
  if (!first) return null
  const { source, bearing } = first
  const places = citations.flatMap(({ locator }) => locator ?? [])
  return (
    <>
      {[source.title, source.publisher, ...places].filter(Boolean).join(', ')}
      {bearing === 'DISPUTES' && <strong> (says otherwise)</strong>}
      {citations.map(
        ({ id, excerpt }) =>
          excerpt && (
            <span key={id} className={classes.soft}>
              {' '}
              “{excerpt}”
            </span>
          ),
      )}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={classes.list}>{children}</ul>
    </section>
  )
}

function Seat({ seat }: { seat: SeatWordsFragment }) {
  const {
    actor,
    role,
    presence,
    asNamed,
    isLead,
    signed,
    headcountText,
    onBehalfOf,
    excludedBy,
    reason,
    reasonNotStated,
    reasons,
  } = seat
  const details = [
    labelOf(participationRoles, role).toLowerCase(),
    labelOf(presences, presence).toLowerCase(),
    isLead && 'leads its side',
    signed && 'signed',
    headcountText,
    onBehalfOf && `on behalf of ${onBehalfOf.name}`,
    excludedBy && `kept out by ${excludedBy.name}`,
    seat.seatWhen?.label,
  ]
  return (
    <>
      <strong>{actor.name}</strong>
      {asNamed && asNamed !== actor.name && <span className={classes.soft}> (named “{asNamed}”)</span>},{' '}
      {details.filter(Boolean).join(', ')}
      {reason && <span className={classes.soft}>. {reason}</span>}
      {reasonNotStated && <span className={classes.soft}>. No reason is stated</span>}
      {reasons.length > 0 && (
        <span className={classes.soft}>
          . Reasons given by {reasons.map(({ attributionText }) => attributionText).join('; ')}
        </span>
      )}
    </>
  )
}
