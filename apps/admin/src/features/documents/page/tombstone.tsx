import { kindOf } from '@parley/shared/content/kinds'
import { can } from '@parley/shared/roles'
import { ButtonLink, ProseLink } from '@/components/links'
import { Moment } from '@/components/moment'
import { Notice } from '@/components/notice'
import { EditionPrompt } from '@/features/editions/edition-prompt'
import { getTray } from '@/features/editions/tray'
import { ask } from '@/lib/ask'
import { documentAddress, editionAddress, restoreAddress } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { DocumentAsked } from './read-editable'

/** What stands where a withdrawn document was: when and why it left, and the way back. */
export async function Tombstone({ asked: { kind, editable, editionId } }: { asked: DocumentAsked }) {
  const { me } = await getTray()
  const { editable: found } = await ask(lastRevisionDocument, { kind, key: editable.id })
  const last = found?.revisions[0]
  const lastWords = found?.revisions.find(({ operation }) => operation !== 'WITHDRAW')
  const { noun } = kindOf(kind)
  return (
    <>
      <Notice tone="attention" title={`This ${noun} was withdrawn`}>
        {last && (
          <p>
            On <Moment at={last.edition.publishedAt} /> with{' '}
            <ProseLink href={editionAddress(last.edition.draftId)}>
              edition {last.edition.number}, “{last.edition.title}”
            </ProseLink>
            .{last.edition.publicNote && ` Readers were told: “${last.edition.publicNote}”`}
          </p>
        )}
        <p>
          Its <ProseLink href={`${documentAddress(kind, editable.id)}/history`}>history</ProseLink> stays.
          Revived, it comes back under the same address, and its versions go on.
        </p>
        {editionId && me && can(me.role, 'stage') && lastWords && (
          <ButtonLink href={restoreAddress(kind, editable.id, lastWords.version)} mt="sm">
            Revive in this edition…
          </ButtonLink>
        )}
      </Notice>
      {editionId === null && (
        <div style={{ marginTop: '1rem' }}>
          <EditionPrompt purpose={`revive “${editable.title}”`} />
        </div>
      )}
    </>
  )
}

const lastRevisionDocument = graphql(`
  query LastRevision($kind: DocumentKind!, $key: String!) {
    editable(kind: $kind, key: $key) {
      revisions { version operation edition { number title publicNote publishedAt draftId } }
    }
  }
`)
