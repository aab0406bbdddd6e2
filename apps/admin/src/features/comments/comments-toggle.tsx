'use client'
import { UnstyledButton } from '@mantine/core'
import { CommentIcon } from '@primer/octicons-react'
import type { Ref } from 'react'
import { counted } from '@/lib/wording'
import classes from './comments.module.css'
import { isOpen } from './place'
import type { Thread } from './read-comments'

interface Props {
  threads: readonly Thread[]
  /** What they are about. */
  about: string
  isExpanded: boolean
  onToggle: () => void
  /** Where something else leads here by keyboard, as a shortcut does. */
  isSkipped?: boolean
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** Opens what was said in this place, and says how much of it is not resolved. */
export function CommentsToggle({ threads, about, isExpanded, onToggle, isSkipped, className, ref }: Props) {
  const open = threads.filter(isOpen).length
  return (
    <UnstyledButton
      ref={ref}
      className={`${classes.toggle} ${className ?? ''}`}
      data-has={threads.length > 0 || isExpanded || undefined}
      data-open={open > 0 || undefined}
      aria-label={wordsFor(threads.length, open, about)}
      title={wordsFor(threads.length, open, about)}
      aria-expanded={isExpanded}
      tabIndex={isSkipped && threads.length === 0 ? -1 : 0}
      onClick={onToggle}
    >
      <CommentIcon size={14} />
      {open > 0 && <span>{open}</span>}
    </UnstyledButton>
  )
}

function wordsFor(all: number, open: number, about: string): string {
  if (open > 0) return `${counted(open, 'comment')} on ${about}`
  return all > 0 ? `${counted(all, 'resolved comment')} on ${about}` : `Comment on ${about}`
}
