import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { documentAddress } from '@/lib/document-address'
import classes from './found-list.module.css'
import { KindIcon } from './kind-icon'
import { TextLink } from './links'

interface Found {
  kind: DocumentKind
  id: string
  slug: string
  title: string
  detail: string | null
}

/** Documents by name, each with its kind. */
export function FoundList({ found }: { found: readonly Found[] }) {
  return (
    <ul className={classes.list}>
      {found.map(({ kind, id, slug, title, detail }) => (
        <li key={`${kind} ${id}`} className={classes.found}>
          <KindIcon kind={kind} />
          <span>
            <TextLink href={documentAddress(kind, slug || id)}>{title}</TextLink>
            <span className={classes.detail}>
              {documentKinds[kind].label}
              {detail && ` · ${detail}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
