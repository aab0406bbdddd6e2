'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import classes from './document-tabs.module.css'

/** The views of a document. They are pages with addresses of their own, so they are links and not tabs. */
export function DocumentTabs({ address, unresolved }: { address: string; unresolved: number }) {
  const path = usePathname()
  return (
    <nav aria-label="Views of this document" className={classes.tabs}>
      {views.map(({ end, label }) => (
        <Link
          key={label}
          href={address + end}
          className={classes.tab}
          prefetch={false}
          aria-current={path === address + end ? 'page' : undefined}
        >
          {label}
          {label === 'Comments' && unresolved > 0 && ` (${unresolved})`}
        </Link>
      ))}
    </nav>
  )
}

const views = [
  { end: '', label: 'Edit' },
  { end: '/preview', label: 'Preview' },
  { end: '/history', label: 'History' },
  { end: '/used-by', label: 'Used by' },
  { end: '/comments', label: 'Comments' },
]
