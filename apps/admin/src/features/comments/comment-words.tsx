import { type Mentionable, partsOfComment } from '@parley/shared/comments'
import { Fragment } from 'react'
import classes from './comments.module.css'

/** What was said, with the names that people have now. */
export function CommentWords({ text, mentions }: { text: string; mentions: readonly Mentionable[] }) {
  return (
    <p className={classes.words}>
      {partsOfComment(text, mentions).map((part, index) =>
        typeof part === 'string' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that never changes.
          <Fragment key={index}>{part}</Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <span key={index} className={classes.mention}>
            @{part.name}
          </span>
        ),
      )}
    </p>
  )
}
