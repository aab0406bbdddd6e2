import { ButtonLink } from './links'
import classes from './page-turner.module.css'

interface Props {
  page: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  path: string
  params: Record<string, string | string[] | undefined>
}

/** Links to the page before and after; nothing when all stands on one. */
export function PageTurner({ page, path, params }: Props) {
  if (!page.hasNextPage && !page.hasPreviousPage) return null
  return (
    <nav aria-label="Pages" className={classes.turner}>
      {page.hasPreviousPage && page.startCursor && (
        <ButtonLink variant="default" href={turned(path, params, 'before', page.startCursor)}>
          Previous page
        </ButtonLink>
      )}
      {page.hasNextPage && page.endCursor && (
        <ButtonLink variant="default" href={turned(path, params, 'after', page.endCursor)}>
          Next page
        </ButtonLink>
      )}
    </nav>
  )
}

function turned(
  path: string,
  params: Props['params'],
  direction: 'before' | 'after',
  cursor: string,
): string {
  const next = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string' && name !== 'before' && name !== 'after') next.set(name, value)
  }
  next.set(direction, cursor)
  return `${path}?${next}`
}
