import { type ReactNode, useId } from 'react'
import classes from './panel.module.css'

interface Props {
  title: string
  /** A number or remark beside the title. */
  aside?: ReactNode
  children: ReactNode
  /** For links to this part of the page. */
  anchor?: string
}

/** A titled part of a page. */
export function Panel({ title, aside, children, anchor }: Props) {
  const id = useId()
  return (
    <section className={classes.panel} aria-labelledby={id} id={anchor}>
      <div className={classes.head}>
        <h2 className={classes.title} id={id}>
          {title}
        </h2>
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
