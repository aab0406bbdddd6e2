import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import Link from 'next/link'
import { Mark, type Tone } from '@/components/mark'
import { Moment } from '@/components/moment'
import { documentAddress } from '@/lib/document-address'
import { capitalized } from '@/lib/wording'
import { Cell } from './cell'
import { columnsOf, nameLabel } from './columns'
import classes from './document-table.module.css'
import type { ListedRow, Standing } from './read-list'

/** The rows of a list: a table, and at phone width one card for each. */
export function DocumentTable({ kind, rows }: { kind: DocumentKind; rows: ListedRow[] }) {
  const columns = columnsOf(kind)
  return (
    <table className={classes.table} aria-label={capitalized(kindOf(kind).plural)}>
      <thead>
        <tr>
          <th scope="col">{nameLabel(kind)}</th>
          {columns.map(({ name, label }) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">Last published</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-standing={row.standing}>
            <th scope="row" className={classes.name}>
              <Link
                prefetch={false}
                href={documentAddress(kind, row.standing === 'NEW' ? row.id : row.slug || row.id)}
                className={classes.link}
              >
                {row.title}
              </Link>
              <StandingMark standing={row.standing} />
            </th>
            {columns.map(({ name, label, field }) => (
              <td key={name} data-label={label} data-is-empty={row.values[name] == null}>
                <Cell field={field} value={row.values[name]} />
              </td>
            ))}
            <td data-label="Last published" data-is-empty={row.lastPublishedAt === null}>
              {row.lastPublishedAt ? <Moment at={row.lastPublishedAt} isShort /> : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function StandingMark({ standing }: { standing: Standing }) {
  const mark = marks[standing]
  return mark ? <Mark tone={mark.tone}>{mark.label}</Mark> : null
}

const marks: Record<Standing, { tone: Tone; label: string } | null> = {
  LIVE: null,
  NEW: { tone: 'new', label: 'New' },
  CHANGED: { tone: 'changed', label: 'Changed' },
  WITHDRAWN: { tone: 'withdrawn', label: 'To be withdrawn' },
  GONE: { tone: 'withdrawn', label: 'Withdrawn' },
}
