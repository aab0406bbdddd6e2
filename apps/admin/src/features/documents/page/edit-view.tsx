import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { readDocumentComments } from '@/features/comments/read-comments'
import { EditionPrompt } from '@/features/editions/edition-prompt'
import { getTray } from '@/features/editions/tray'
import { newsroomZone } from '@/lib/newsroom-zone'
import { DocumentEditor } from './document-editor'
import { PreviewView } from './preview-view'
import type { DocumentAsked } from './read-editable'
import { type Restoring, readFill } from './read-fill'
import { Tombstone } from './tombstone'

interface Props {
  asked: DocumentAsked
  focusPath: string | null
  /** An earlier version to fill in. */
  restoring: Restoring | null
}

/** The form of a document; to be read while no edition is chosen; or what is left of a withdrawn one. */
export async function EditView({ asked, focusPath, restoring }: Props) {
  const { kind, editable, editionId } = asked
  const { id, baseVersion, lock, live, title, isWithdrawn, change } = editable
  const { chosen } = await getTray()
  const isGone = isWithdrawn && change?.operation !== 'CREATE'
  const fill = restoring && editionId !== null ? await readFill(asked, restoring) : null
  if (isGone && !fill) return <Tombstone asked={asked} />
  if (editionId === null) {
    return (
      <>
        <EditionPrompt purpose={restoring ? `restore “${title}”` : `change “${title}”`} />
        <PreviewView asked={asked} />
      </>
    )
  }
  const document = readDocument(kind, editable.document)
  return (
    <DocumentEditor
      key={`${id} ${editionId}`}
      kind={kind}
      id={id}
      editionId={editionId}
      editionTitle={chosen?.title}
      isWithdrawn={change?.operation === 'WITHDRAW'}
      timeZone={newsroomZone()}
      initial={{ document, isGone, baseVersion, lock, live: readOrNull(kind, live), title }}
      fill={fill ?? undefined}
      threads={await readDocumentComments(kind, id)}
      focusPath={focusPath ?? restoring?.fields[0]}
    />
  )
}

function readOrNull(kind: DocumentKind, stored: unknown): Document | null {
  return stored === null ? null : readDocument(kind, stored)
}
