'use client'

import { CommentList } from '@/features/comments/comment-list'
import { CommentsToggle } from '@/features/comments/comments-toggle'
import classes from '../document-form.module.css'
import { useFieldComments } from '../form-comments'
import { useForm } from '../form-context'

interface Props {
  path: string
  /** What the field or row is called. */
  label: string
}

/** Opens the comments on a field. Unobtrusive where there are none; ⌘⌥M in the field opens them too. */
export function FieldCommentsButton({ path, label, className }: Props & { className?: string }) {
  const comments = useFieldComments(path)
  if (!comments) return null
  return (
    <CommentsToggle
      className={className}
      threads={comments.threads}
      about={label}
      isExpanded={comments.isExpanded}
      onToggle={comments.toggle}
      isSkipped
    />
  )
}

/** The comments on a field, while they are open. */
export function FieldComments({ path, label }: Props) {
  const comments = useFieldComments(path)
  const { focusField } = useForm()
  if (!comments?.isExpanded) return null
  const { threads, place, close } = comments
  return (
    <div className={classes.comments}>
      <CommentList
        threads={threads}
        within={{ editionId: place.editionId, isInPlace: true }}
        place={place}
        label={`Comment on ${label}`}
        hasFocus
        onClose={() => {
          close()
          focusField(path)
        }}
      />
    </div>
  )
}
