'use client'
import { Anchor, Textarea } from '@mantine/core'

/** The note that was approved along with the edition: another one would be another edition, which nobody has approved. */
export function ApprovedNote({ note, onLeave }: { note: string | null; onLeave: () => void }) {
  return (
    <div>
      <Textarea
        label="Note to readers"
        description="As it was approved. Whatever is changed in the edition, its note too, voids the approval: then somebody approves it again before it goes out."
        placeholder="No note"
        autosize
        minRows={2}
        readOnly
        value={note ?? ''}
        data-autofocus
      />
      <Anchor component="button" type="button" size="sm" mt={6} onClick={onLeave}>
        Change it on the page
      </Anchor>
    </div>
  )
}
