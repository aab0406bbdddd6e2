import type { ReactNode } from 'react'
import classes from './page-heading.module.css'

interface Props {
  title: ReactNode
  /** What stands above the title, such as the kind of thing. */
  over?: ReactNode
  /** What stands below it in small print. */
  under?: ReactNode
  actions?: ReactNode
}

/** The one h1 of a page, with what can be done here. */
export function PageHeading({ title, over, under, actions }: Props) {
  return (
    <header className={classes.heading}>
      <div className={classes.words}>
        {over && <div className={classes.over}>{over}</div>}
        <h1 className={classes.title}>{title}</h1>
        {under && <div className={classes.under}>{under}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  )
}
