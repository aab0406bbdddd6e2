import { can } from '@parley/shared/roles'
import { EmptyNote } from '@/components/empty-note'
import { ButtonLink } from '@/components/links'
import { Panel } from '@/components/panel'
import { readNames } from '@/features/documents/names'
import type { DocumentAsked } from '@/features/documents/page/read-editable'
import { getTray } from '@/features/editions/tray'
import { restoreAddress } from '@/lib/document-address'
import { counted } from '@/lib/wording'
import { ChangeLines } from './change-lines'
import { fieldAt } from './field-at'
import { type FieldChange, referencesOfChanges } from './field-change'
import { type Revision, readDifference } from './read-history'

interface Props {
  asked: DocumentAsked
  revisions: Revision[]
  from: number
  to: number
}

/** What changed from one version to another, with the way back: all of it, or one field. */
export async function Comparison({ asked, revisions, from, to }: Props) {
  const { kind, editable } = asked
  const { me } = await getTray()
  const changes = from === to ? [] : await readDifference({ kind, id: editable.id, from, to })
  const nameOf = await readNames(referencesOfChanges(kind, changes), null)
  const mayStage = me !== null && can(me.role, 'stage')
  const isRestorable = (version: number) =>
    revisions.some((revision) => revision.version === version && revision.operation !== 'WITHDRAW') &&
    (version < editable.version || editable.isWithdrawn)

  const restore = (version: number, field: string | undefined, label: string) => (
    <ButtonLink
      href={restoreAddress(kind, editable.id, version, field)}
      variant="default"
      size="compact-sm"
      mt="xs"
      // The name of a field can be longer than a telephone is wide.
      h="auto"
      py={4}
      maw="100%"
      styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
    >
      {label}
    </ButtonLink>
  )
  const actionFor = (change: FieldChange) => {
    const field = topField(change)
    // Several changes may lie in one field, which is restored as a whole: once is enough.
    if (changes.find((each) => topField(each) === field) !== change) return null
    const label = fieldAt(kind, field)?.label ?? field
    // Of a withdrawn document, only all can come back.
    return mayStage && editable.live !== null && isRestorable(from)
      ? restore(from, field, `Restore “${label}” as in version ${from}`)
      : null
  }

  return (
    <div>
      <Panel
        title={from === to ? `Version ${to}` : `From version ${from} to version ${to}`}
        aside={from === to ? null : counted(changes.length, 'change')}
      >
        {changes.length > 0 ? (
          <ChangeLines kind={kind} changes={changes} nameOf={nameOf} actionFor={actionFor} isOpen />
        ) : (
          <EmptyNote
            title={from === to ? 'Choose another version to compare with' : 'These versions say the same'}
          >
            {from === to && revisions.length === 1 && 'So far there is only this one.'}
          </EmptyNote>
        )}
      </Panel>
      {mayStage && [...new Set([from, to])].some(isRestorable) && (
        <Panel title="Go back to an earlier version">
          <p>
            Restoring opens the form with what the version said, in your edition. Nothing is saved until you
            say so, and nothing changes for readers until the edition is published.
          </p>
          {[...new Set([from, to])].filter(isRestorable).map((version) => (
            <span key={version} style={{ marginInlineEnd: '0.5rem' }}>
              {restore(version, undefined, `Restore all of version ${version}`)}
            </span>
          ))}
        </Panel>
      )}
    </div>
  )
}

function topField({ path }: FieldChange): string {
  return path.split('.')[0] ?? ''
}
