import { VisuallyHidden } from '@mantine/core'
import { diffWords } from '@/lib/word-diff'
import classes from './marked-words.module.css'

/** A text with what was taken out and put in marked, for eyes and for screen readers. */
export function MarkedWords({ before, after }: { before: string; after: string }) {
  const pieces = diffWords(before, after)
  return (
    <p className={classes.words}>
      {pieces.map(({ text, change }, index) => {
        // Pieces have no name of their own; their order never changes while they are shown.
        const key = `${index}`
        if (change === 'ADDED')
          return (
            <ins key={key} className={classes.added}>
              <VisuallyHidden component="span">[added] </VisuallyHidden>
              {text}
            </ins>
          )
        if (change === 'REMOVED')
          return (
            <del key={key} className={classes.removed}>
              <VisuallyHidden component="span">[removed] </VisuallyHidden>
              {text}
            </del>
          )
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}
