import type { ReactNode } from 'react'
import classes from './notice.module.css'

interface Props {
  tone: 'info' | 'attention' | 'danger'
  title: string
  children?: ReactNode
  /** Announced at once by screen readers: for what came of something the person did. */
  isAlert?: boolean
}

/** Something to know before going on. */
export function Notice({ tone, title, children, isAlert = false }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={isAlert ? 'alert' : undefined}>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.words}>{children}</div>}
    </div>
  )
}
