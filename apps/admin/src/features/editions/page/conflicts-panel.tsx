import { TextLink } from '@/components/links'
import { Panel } from '@/components/panel'
import { documentAddress } from '@/lib/document-address'
import { counted } from '@/lib/wording'
import { ConflictChoices } from './conflict-choices'
import type { EditionRead } from './read-edition'

interface Props {
  editionId: string
  conflicts: EditionRead['conflicts']
  mayStage: boolean
}

/** Where this edition and one published since changed the same thing, differently. */
export function ConflictsPanel({ editionId, conflicts, mayStage }: Props) {
  const count = conflicts.reduce((sum, document) => sum + document.conflicts.length, 0)
  return (
    <Panel title="Changed by somebody else meanwhile" aside={counted(count, 'conflict')} anchor="conflicts">
      <p style={{ marginTop: 0 }}>
        An edition published since you began changed the same things. Choose what shall stand; to write
        something else, open the document.
      </p>
      {conflicts.map((document) => (
        <section
          key={`${document.kind} ${document.documentId}`}
          aria-label={`Conflicts in ${document.title}`}
        >
          <h3 style={{ margin: '1rem 0 0.5rem', fontSize: '0.875rem' }}>
            <TextLink href={documentAddress(document.kind, document.documentId)}>{document.title}</TextLink>
          </h3>
          <ConflictChoices editionId={editionId} document={document} mayStage={mayStage} />
        </section>
      ))}
    </Panel>
  )
}
