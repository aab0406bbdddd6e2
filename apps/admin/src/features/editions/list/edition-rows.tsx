import { labelOf } from '@parley/shared/content/terms'
import { type EditionKind, editionKinds } from '@parley/shared/editions'
import type { ReactNode } from 'react'
import frame from '@/components/framed-rows.module.css'
import { TextLink } from '@/components/links'
import { Mark } from '@/components/mark'
import { editionAddress } from '@/lib/document-address'
import classes from './edition-rows.module.css'

export interface EditionRow {
  id: string
  number: number | null
  title: string
  kind: EditionKind
  note: string | null
  /** Who, when, what it holds. */
  details: ReactNode
  mark?: ReactNode
}

/** Editions one under the other, each with its number, kind, and what readers were told. */
export function EditionRows({ rows }: { rows: readonly EditionRow[] }) {
  return (
    <ol className={frame.rows}>
      {rows.map(({ id, number, title, kind, note, details, mark }) => (
        <li key={id} className={classes.row}>
          <span className={classes.number}>{number ?? '–'}</span>
          <div className={classes.words}>
            <div className={classes.head}>
              <TextLink href={editionAddress(id)} className={classes.title}>
                {title}
              </TextLink>
              <Mark tone={kind === 'CORRECTION' || kind === 'RETRACTION' ? 'withdrawn' : 'plain'}>
                {labelOf(editionKinds, kind)}
              </Mark>
              {mark}
            </div>
            {note && <p className={classes.note}>{note}</p>}
            <div className={classes.details}>{details}</div>
          </div>
        </li>
      ))}
    </ol>
  )
}
