import type { DocumentKind } from '@parley/shared/content/kind-names'
import { documentKinds } from '@parley/shared/content/kind-names'
import { labelOf } from '@parley/shared/content/terms'
import { type Operation, operations } from '@parley/shared/editions'
import { EmptyNote } from '@/components/empty-note'
import { KindIcon } from '@/components/kind-icon'
import { ProseLink, TextLink } from '@/components/links'
import { Mark, type Tone } from '@/components/mark'
import { Panel } from '@/components/panel'
import { CommentsInPlace } from '@/features/comments/comments-in-place'
import { threadsAt } from '@/features/comments/place'
import type { Thread } from '@/features/comments/read-comments'
import { readNames } from '@/features/documents/names'
import { ChangeLines } from '@/features/revisions/change-lines'
import { type FieldChange, referencesOfChanges } from '@/features/revisions/field-change'
import { documentAddress } from '@/lib/document-address'
import { counted } from '@/lib/wording'
import { ChangeMenu } from './change-menu'
import classes from './changes-panel.module.css'
import { readOtherEditions } from './other-editions'
import { UnstageButton } from './unstage-button'

export interface ShownChange {
  id: string
  kind: DocumentKind
  documentId: string
  title: string
  operation: Operation
  lock?: number
  editedBy?: { name: string }
  successor?: { kind: DocumentKind; id: string; title: string } | null
  diff: readonly FieldChange[]
  conflicts?: ReadonlyArray<{ path: string }>
}

interface Props {
  editionId: string
  editionTitle: string
  changes: readonly ShownChange[]
  threads: readonly Thread[]
  isDraft: boolean
  /** Whether the person may take changes out, or to other editions. */
  mayStage: boolean
}

/** All that an edition changes, as one readable list: by document, each change a sentence that opens to before and after. */
export async function ChangesPanel({ editionId, editionTitle, changes, threads, ...props }: Props) {
  const { isDraft, mayStage } = props
  const nameOf = await readNames(
    changes.flatMap(({ kind, diff }) => referencesOfChanges(kind, diff)),
    isDraft ? editionId : null,
  )
  const others = mayStage ? await readOtherEditions(editionId) : []
  return (
    <Panel
      title={isDraft ? 'What it changes' : 'What it changed'}
      aside={counted(changes.length, 'document')}
      anchor="changes"
    >
      {changes.length === 0 && (
        <EmptyNote title="Nothing yet">
          Choose this edition at the top, then change documents or write new ones. Each shows up here as you
          save it.
        </EmptyNote>
      )}
      {changes.map((change) => (
        <section key={change.id} className={classes.change} aria-label={change.title}>
          <div className={classes.top}>
            <header className={classes.head}>
              <KindIcon kind={change.kind} />
              <div className={classes.name}>
                <h3 className={classes.title}>
                  <TextLink href={documentAddress(change.kind, change.documentId)}>{change.title}</TextLink>
                </h3>{' '}
                <span className={classes.kind}>{documentKinds[change.kind].label}</span>{' '}
                <Mark tone={tones[change.operation]}>{labelOf(operations, change.operation)}</Mark>
              </div>
              <span className={classes.spacer}>
                {change.editedBy && <span className={classes.kind}>{change.editedBy.name}</span>}
                {mayStage && change.lock !== undefined && (
                  <ChangeMenu
                    change={{
                      edition: { id: editionId, title: editionTitle },
                      kind: change.kind,
                      id: change.documentId,
                      lock: change.lock,
                      title: change.title,
                    }}
                    others={others}
                    mayMove={isDraft}
                  />
                )}
                {isDraft && mayStage && change.lock !== undefined && (
                  <UnstageButton
                    editionId={editionId}
                    kind={change.kind}
                    id={change.documentId}
                    lock={change.lock}
                    title={change.title}
                  />
                )}
              </span>
            </header>
            <CommentsInPlace
              threads={threadsAt(threads, placeOf(editionId, change))}
              place={placeOf(editionId, change)}
              about={change.title}
            />
          </div>
          <ChangeBody change={change} nameOf={nameOf} editionId={editionId} threads={threads} />
        </section>
      ))}
    </Panel>
  )
}

interface BodyProps {
  change: ShownChange
  editionId: string
  threads: readonly Thread[]
  nameOf: Awaited<ReturnType<typeof readNames>>
}

function ChangeBody({ change, editionId, threads, nameOf }: BodyProps) {
  const { kind, operation, diff, successor, conflicts = [] } = change
  if (operation === 'WITHDRAW') {
    return (
      <p className={classes.words}>
        Leaves the story; its history stays.
        {successor && (
          <>
            {' '}
            Readers are sent on to{' '}
            <ProseLink href={documentAddress(successor.kind, successor.id)}>{successor.title}</ProseLink>.
          </>
        )}
      </p>
    )
  }
  if (diff.length === 0) {
    return (
      <p className={classes.words}>
        {conflicts.length > 0
          ? 'Waits for the conflict above to be settled.'
          : 'Says the same as what is live.'}
      </p>
    )
  }
  const besideFor = (line: FieldChange) => {
    // Several changes may lie in one field, such as the names of a set: once is enough.
    if (diff.find(({ path }) => path === line.path) !== line) return null
    const place = { ...placeOf(editionId, change), path: line.path }
    return <CommentsInPlace threads={threadsAt(threads, place)} place={place} about={line.label} />
  }
  const lines = <ChangeLines kind={kind} changes={diff} nameOf={nameOf} besideFor={besideFor} />
  // A new document is all additions: one line says so, and opens to all of them.
  if (operation === 'CREATE') {
    return (
      <details className={classes.created}>
        <summary>{counted(diff.length, 'field')} written</summary>
        {lines}
      </details>
    )
  }
  return lines
}

function placeOf(editionId: string, { kind, documentId }: ShownChange) {
  return { editionId, document: { kind, id: documentId } }
}

const tones: Record<Operation, Tone> = { CREATE: 'new', EDIT: 'changed', WITHDRAW: 'withdrawn' }
