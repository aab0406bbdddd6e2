import type { NameOf } from '@parley/shared/compare/titles'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { ReactNode } from 'react'
import { MarkedWords } from '@/components/marked-words'
import classes from './change-lines.module.css'
import { fieldAt } from './field-at'
import type { FieldChange } from './field-change'
import { ValueView } from './value-view'

interface Props {
  kind: DocumentKind
  changes: readonly FieldChange[]
  nameOf: NameOf
  /** What can be done about one change. */
  actionFor?: (change: FieldChange) => ReactNode
  /** What stands beside the line of a change, as items of its grid. */
  besideFor?: (change: FieldChange) => ReactNode
  /** Shows before and after at once, without opening each line. */
  isOpen?: boolean
}

/** Changes of a document as sentences; each opens to what stood before and what stands after. */
export function ChangeLines({ kind, changes, nameOf, actionFor, besideFor, isOpen = false }: Props) {
  return (
    <ul className={classes.lines}>
      {changes.map((change) => (
        <li
          key={`${change.change} ${change.path} ${change.sentence}`}
          className={classes.line}
          data-has-beside={besideFor !== undefined || undefined}
        >
          <Line kind={kind} change={change} nameOf={nameOf} action={actionFor?.(change)} isOpen={isOpen} />
          {besideFor?.(change)}
        </li>
      ))}
    </ul>
  )
}

interface LineProps {
  kind: DocumentKind
  change: FieldChange
  nameOf: NameOf
  action: ReactNode
  isOpen: boolean
}

function Line({ kind, change, nameOf, action, isOpen }: LineProps) {
  const field = fieldAt(kind, change.path)
  const sentence = (
    <>
      <span className={classes.sign} data-change={change.change} aria-hidden>
        {signs[change.change]}
      </span>
      <span>{change.sentence}</span>
    </>
  )
  if (!field || change.change === 'MOVED') {
    return (
      <div className={classes.plain}>
        {sentence}
        {action}
      </div>
    )
  }
  return (
    <details className={classes.details} open={isOpen}>
      <summary className={classes.summary}>{sentence}</summary>
      <div className={classes.values}>
        {field.type === 'text' && isText(change.before) && isText(change.after) ? (
          <MarkedWords before={change.before} after={change.after} />
        ) : (
          <div className={classes.sides}>
            {change.change !== 'ADDED' && (
              <Side title="Before">
                <ValueView field={field} value={change.before} nameOf={nameOf} />
              </Side>
            )}
            {change.change !== 'REMOVED' && (
              <Side title="After">
                <ValueView field={field} value={change.after} nameOf={nameOf} />
              </Side>
            )}
          </div>
        )}
        {action}
      </div>
    </details>
  )
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.side}>
      <p className={classes.sideTitle}>{title}</p>
      {children}
    </div>
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

const signs: Record<FieldChange['change'], string> = { SET: '~', ADDED: '+', REMOVED: '−', MOVED: '↕' }
