import { kindOf } from '@parley/shared/content/kinds'
import { EmptyNote } from '@/components/empty-note'
import { RefreshOnReturn } from '@/components/refresh-on-return'
import { CommentList } from '@/features/comments/comment-list'
import { readDocumentComments } from '@/features/comments/read-comments'
import type { DocumentAsked } from './read-editable'

/** All that was said about a document and its fields, in whichever edition; and a box to say more. */
export async function CommentsView({ asked: { kind, editable, editionId } }: { asked: DocumentAsked }) {
  const { id, version } = editable
  const threads = await readDocumentComments(kind, id)
  // What no reader knows yet is there in its edition only.
  const place = { editionId: version > 0 ? null : editionId, document: { kind, id } }
  return (
    <>
      <RefreshOnReturn />
      {threads.length === 0 && (
        <EmptyNote title={`Nobody has said anything about this ${kindOf(kind).noun}`}>
          What is said here, beside a field of the form, or on the page of an edition, is kept with the
          record. Readers never see it.
        </EmptyNote>
      )}
      <CommentList
        threads={threads}
        within={{ editionId: null, isOfDocument: true, isLinked: true }}
        place={place}
        label={`Comment on this ${kindOf(kind).noun}`}
      />
    </>
  )
}
