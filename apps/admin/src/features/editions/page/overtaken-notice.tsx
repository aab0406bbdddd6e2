import { ProseLink } from '@/components/links'
import { Notice } from '@/components/notice'
import { documentAddress, editionAddress } from '@/lib/document-address'
import type { EditionRead } from './read-edition'

/** Says what went out since an edition was approved and changed the same documents, with which it will be merged. */
export function OvertakenNotice({ editions }: { editions: EditionRead['overtakenBy'] }) {
  if (editions.length === 0) return null
  return (
    <Notice tone="attention" title="Others have changed the same documents since this was decided on">
      {editions.map(({ edition, documents }) => (
        <p key={edition.id} style={{ margin: 0 }}>
          <ProseLink href={editionAddress(edition.id)}>
            Edition {edition.number}, “{edition.title}”
          </ProseLink>
          , changed{' '}
          {documents.map(({ kind, id, title }, index) => (
            <span key={id}>
              {separator(index, documents.length)}
              <ProseLink href={documentAddress(kind, id)}>{title}</ProseLink>
            </span>
          ))}
          .
        </p>
      ))}
      <p style={{ margin: '0.25rem 0 0' }}>
        What this edition itself changes goes out as it was decided on, merged with that: look at the preview
        before it does.
      </p>
    </Notice>
  )
}

function separator(index: number, count: number): string {
  if (index === 0) return ''
  return index === count - 1 ? ' and ' : ', '
}
