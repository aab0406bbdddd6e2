import { type AuditKind, auditKinds } from '@parley/shared/audit'
import { labelOf } from '@parley/shared/content/terms'
import frame from '@/components/framed-rows.module.css'
import { TextLink } from '@/components/links'
import { Mark } from '@/components/mark'
import { Moment } from '@/components/moment'
import { editionAddress } from '@/lib/document-address'
import classes from './audit-rows.module.css'
import { placeOf } from './place'
import type { EntryRow } from './read-audit'

/** Entries one under the other: what happened, when, and from where. */
export function AuditRows({ rows }: { rows: readonly EntryRow[] }) {
  return (
    <ol className={frame.rows}>
      {rows.map((entry) => (
        <li key={entry.id} className={classes.row}>
          <div className={classes.when}>
            <Moment at={entry.at} />
          </div>
          <div className={classes.words}>
            <div className={classes.head}>
              <Sentence entry={entry} />
              {warnings.has(entry.kind) && <Mark tone="withdrawn">{labelOf(auditKinds, entry.kind)}</Mark>}
            </div>
            {entry.note && <p className={classes.note}>{entry.note}</p>}
            <div className={classes.details}>{placeOf(entry)}</div>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** It leads to the edition that it is about. */
function Sentence({ entry: { sentence, subject, subjectId } }: { entry: EntryRow }) {
  if (subject !== 'EDITION' || subjectId === null) return <span>{sentence}</span>
  return <TextLink href={editionAddress(subjectId)}>{sentence}</TextLink>
}

/** What somebody who looks for trouble looks for first: marked, so that it stands out. */
const warnings: ReadonlySet<AuditKind> = new Set([
  'REFUSED',
  'SIGN_IN_FAILED',
  'SIGN_IN_REFUSED',
  'EDITION_PUBLISHED_AT_ONCE',
])
