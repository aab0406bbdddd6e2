import type { ReactNode } from 'react'
import classes from './empty-note.module.css'

/** Says that there is nothing here, and what to do about it. */
export function EmptyNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.note}>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.words}>{children}</div>}
    </div>
  )
}
