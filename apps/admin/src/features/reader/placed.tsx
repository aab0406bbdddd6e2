import { occurrences } from '@parley/shared/content/certainty'
import { labelOf } from '@parley/shared/content/terms'
import { trackStatuses } from '@parley/shared/content/track'
import type { ReactNode } from 'react'
import classes from './placed.module.css'
import type { Story } from './read-story'

type Document = Story['sections'][number]['items'][number]['document']

/** A document placed in a section, as a card for readers. */
export function Placed({ document }: { document: Document }) {
  switch (document.__typename) {
    case 'Statement':
      return <Quote statement={document} />
    case 'Meeting':
      return (
        <Card
          kind="Meeting"
          title={document.title}
          facts={[document.when?.label, document.place, labelOf(occurrences, document.occurrence)]}
        >
          {attendance(document.participations)}
        </Card>
      )
    case 'Development':
      return (
        <Card
          kind="Development"
          title={document.title}
          facts={[document.when?.label, labelOf(occurrences, document.occurrence)]}
        >
          {document.placedSummary}
        </Card>
      )
    case 'Track':
      return (
        <Card kind="Track" title={document.name} facts={[labelOf(trackStatuses, document.trackStatus)]}>
          {document.summary}
        </Card>
      )
    case 'Actor':
      return (
        <Card kind="Who" title={document.name} facts={[]}>
          {document.description}
        </Card>
      )
    default:
      return null
  }
}

interface CardProps {
  kind: string
  title: string
  facts: Array<string | null | undefined>
  children: ReactNode
}

function Card({ kind, title, facts, children }: CardProps) {
  const known = facts.filter(Boolean).join(' · ')
  return (
    <div className={classes.card}>
      <p className={classes.title}>
        <span className={classes.kind}>{kind}</span> {title}
      </p>
      {known && <p className={classes.facts}>{known}</p>}
      {children && <div className={classes.words}>{children}</div>}
    </div>
  )
}

function Quote({ statement }: { statement: Extract<Document, { __typename: 'Statement' }> }) {
  const { segments, paraphrase, attributionText, speakerRole, when, citations } = statement
  const sources = citations.map(({ source }) => source.publisher ?? source.title)
  return (
    <figure className={classes.quote}>
      <blockquote>
        {paraphrase && <p>{paraphrase}</p>}
        {segments.length > 0 && <p>{segments.map((segment) => `“${segment}”`).join(' … ')}</p>}
      </blockquote>
      <figcaption>
        {[attributionText, speakerRole, when?.label].filter(Boolean).join(', ')}
        {sources.length > 0 && <span> ({[...new Set(sources)].join('; ')})</span>}
      </figcaption>
    </figure>
  )
}

type Seats = Extract<Document, { __typename: 'Meeting' }>['participations']

/** Who was there, and who was left out, in two sentences. */
function attendance(seats: Seats): string {
  const names = (isOut: boolean) =>
    seats.filter(({ presence }) => leftOut.has(presence) === isOut).map(({ actor }) => actor.name)
  const there = names(false)
  const out = names(true)
  return [there.length > 0 && `With ${list(there)}.`, out.length > 0 && `Without ${list(out)}.`]
    .filter(Boolean)
    .join(' ')
}

function list(names: string[]): string {
  return new Intl.ListFormat('en').format([...new Set(names)])
}

const leftOut: ReadonlySet<string> = new Set(['EXCLUDED', 'DECLINED', 'WITHDREW', 'ABSENT'])
