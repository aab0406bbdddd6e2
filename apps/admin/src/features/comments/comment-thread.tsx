'use client'
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { ProseLink } from '@/components/links'
import { Moment } from '@/components/moment'
import { useAct } from '@/components/use-act'
import { editionAddress } from '@/lib/document-address'
import { CommentBox } from './comment-box'
import { CommentWords } from './comment-words'
import classes from './comments.module.css'
import { isOpen } from './place'
import type { Thread } from './read-comments'
import { replyTo, resolve } from './say'
import { ThreadAbout } from './thread-about'

interface Props {
  thread: Thread
  /** What the thread is shown with: its own edition, or field, need not be said again. */
  within: Within
}

export interface Within {
  editionId: string | null
  /** True where the place of the thread says what it is about. */
  isInPlace?: boolean
  /** True on the page of the document. */
  isOfDocument?: boolean
  /** True where links to a comment lead. */
  isLinked?: boolean
}

/** A comment, the replies to it, and what can be done about it. */
export function CommentThread({ thread, within }: Props) {
  const { id, by, at, text, mentions, replies, resolvedAt, resolvedBy, edition } = thread
  const { act, isBusy } = useAct()
  const [isReplying, setReplying] = useState(false)
  const replyButton = useRef<HTMLButtonElement>(null)

  function leave(why: 'SENT' | 'ESCAPED') {
    setReplying(false)
    if (why === 'ESCAPED') requestAnimationFrame(() => replyButton.current?.focus())
  }

  return (
    <article
      className={classes.thread}
      id={within.isLinked ? `comment-${id}` : undefined}
      aria-label={`Comment by ${by.name}`}
    >
      {!within.isInPlace && <ThreadAbout thread={thread} isOfDocument={within.isOfDocument ?? false} />}
      <Head name={by.name} at={at} />
      {edition && edition.id !== within.editionId && (
        <p className={classes.soft}>
          In <ProseLink href={editionAddress(edition.id)}>{edition.title}</ProseLink>
        </p>
      )}
      <CommentWords text={text} mentions={mentions} />
      {replies.map((reply) => (
        <div key={reply.id} className={classes.reply}>
          <Head name={reply.by.name} at={reply.at} />
          <CommentWords text={reply.text} mentions={reply.mentions} />
        </div>
      ))}
      {resolvedAt !== null && resolvedBy && (
        <p className={classes.soft}>
          Resolved by {resolvedBy.name}, <Moment at={resolvedAt} />
        </p>
      )}
      {isReplying ? (
        <CommentBox
          label={`Reply to ${by.name}`}
          name={`reply:${id}`}
          verb="Reply"
          hasFocus
          send={(words) => replyTo(id, words)}
          onLeave={leave}
        />
      ) : (
        <div className={classes.actions}>
          <Button ref={replyButton} size="compact-sm" variant="subtle" onClick={() => setReplying(true)}>
            Reply
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={isBusy}
            onClick={() => act(() => resolve(id, isOpen(thread)))}
          >
            {isOpen(thread) ? 'Resolve' : 'Reopen'}
          </Button>
        </div>
      )}
    </article>
  )
}

function Head({ name, at }: { name: string; at: string }) {
  return (
    <p className={classes.head}>
      <strong>{name}</strong>{' '}
      <span className={classes.soft}>
        <Moment at={at} />
      </span>
    </p>
  )
}
