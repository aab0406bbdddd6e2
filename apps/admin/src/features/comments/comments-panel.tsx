import { Panel } from '@/components/panel'
import { RefreshOnReturn } from '@/components/refresh-on-return'
import { counted } from '@/lib/wording'
import { CommentList } from './comment-list'
import { isOpen } from './place'
import type { Thread } from './read-comments'

/** All that was said about an edition, its documents and their fields. */
export function EditionCommentsPanel({
  editionId,
  threads,
}: {
  editionId: string
  threads: readonly Thread[]
}) {
  const open = threads.filter(isOpen).length
  return (
    <Panel
      title="Comments"
      aside={threads.length > 0 && `${counted(open, 'comment')} to resolve`}
      anchor="comments"
    >
      <RefreshOnReturn />
      <CommentList
        threads={threads}
        within={{ editionId, isLinked: true }}
        place={{ editionId }}
        label="Comment on this edition"
      />
    </Panel>
  )
}
