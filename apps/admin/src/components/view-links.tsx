import Link from 'next/link'
import classes from './view-links.module.css'

interface Props {
  label: string
  links: Array<{ href: string; label: string; isCurrent: boolean }>
}

/** A few views of the same page, each with an address. */
export function ViewLinks({ label, links }: Props) {
  return (
    <nav aria-label={label} className={classes.links}>
      {links.map(({ href, label, isCurrent }) => (
        <Link
          prefetch={false}
          key={href}
          href={href}
          className={classes.link}
          aria-current={isCurrent ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
