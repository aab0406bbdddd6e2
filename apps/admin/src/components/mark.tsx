import type { ReactNode } from 'react'
import classes from './mark.module.css'

export type Tone = 'new' | 'changed' | 'withdrawn' | 'plain' | 'accent'

/** A small word that says how something stands; never by its color alone. */
export function Mark({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.mark} data-tone={tone}>
      {children}
    </span>
  )
}
