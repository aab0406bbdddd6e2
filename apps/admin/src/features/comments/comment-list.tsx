'use client'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { counted } from '@/lib/wording'
import { CommentBox } from './comment-box'
import { CommentThread, type Within } from './comment-thread'
import classes from './comments.module.css'
import { isOpen, keyOfPlace, type Place } from './place'
import type { Thread } from './read-comments'
import { sayAt } from './say'

interface Props {
  threads: readonly Thread[]
  within: Within
  /** Where a new comment goes. */
  place: Place
  /** Of the box for a new comment. */
  label: string
  hasFocus?: boolean
  onClose?: () => void
}

/** Comments with their replies, those that are resolved folded away, and a box for a new one. */
export function CommentList({ threads, within, place, label, hasFocus, onClose }: Props) {
  const [showsResolved, setShowsResolved] = useState(false)
  const open = threads.filter(isOpen)
  const resolved = threads.filter((thread) => !isOpen(thread))
  return (
    <div className={classes.list}>
      {resolved.length > 0 && (
        <div className={classes.fold}>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-expanded={showsResolved}
            onClick={() => setShowsResolved(!showsResolved)}
          >
            {showsResolved ? 'Hide' : 'Show'} {counted(resolved.length, 'resolved comment')}
          </Button>
        </div>
      )}
      {showsResolved &&
        resolved.map((thread) => <CommentThread key={thread.id} thread={thread} within={within} />)}
      {open.map((thread) => (
        <CommentThread key={thread.id} thread={thread} within={within} />
      ))}
      <CommentBox
        label={label}
        name={keyOfPlace(place)}
        verb="Comment"
        hasFocus={hasFocus}
        send={(words) => sayAt(place, words)}
        onLeave={onClose && ((why) => why === 'ESCAPED' && onClose())}
      />
    </div>
  )
}
