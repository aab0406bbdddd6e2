'use client'
import { useRef, useState } from 'react'
import { useRefresh } from '@/components/use-refresh'
import { CommentList } from './comment-list'
import classes from './comments.module.css'
import { CommentsToggle } from './comments-toggle'
import type { Place } from './place'
import type { Thread } from './read-comments'

interface Props {
  threads: readonly Thread[]
  place: Place
  /** What the comments are about. */
  about: string
}

/** A button beside what can be commented on; the comments open below it. Both are items of the grid around them. */
export function CommentsInPlace({ threads, place, about }: Props) {
  const refresh = useRefresh()
  const button = useRef<HTMLButtonElement>(null)
  const [isExpanded, setExpanded] = useState(false)

  function toggle() {
    // Others may have said something since the page was read.
    if (!isExpanded) refresh()
    setExpanded(!isExpanded)
  }

  return (
    <>
      <CommentsToggle
        ref={button}
        threads={threads}
        about={about}
        isExpanded={isExpanded}
        onToggle={toggle}
      />
      {isExpanded && (
        <div className={classes.inPlace}>
          <CommentList
            threads={threads}
            within={{ editionId: place.editionId, isInPlace: true }}
            place={place}
            label={`Comment on ${about}`}
            hasFocus
            onClose={() => {
              setExpanded(false)
              button.current?.focus()
            }}
          />
        </div>
      )}
    </>
  )
}
