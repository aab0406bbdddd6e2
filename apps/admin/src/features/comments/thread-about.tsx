import { documentKinds } from '@parley/shared/content/kind-names'
import { KindIcon } from '@/components/kind-icon'
import { TextLink } from '@/components/links'
import { documentAddress } from '@/lib/document-address'
import classes from './comments.module.css'
import type { Thread } from './read-comments'

/** What a comment is about: a document, a field of it. Of an edition itself, nothing need be said. */
export function ThreadAbout({ thread, isOfDocument }: { thread: Thread; isOfDocument: boolean }) {
  const { documentKind: kind, documentId, document, label, path } = thread
  if (!kind || !documentId) return null
  if (isOfDocument && !label) return null
  const title = document?.title ?? `A ${documentKinds[kind].label.toLowerCase()} that was taken out again`
  const words = isOfDocument ? label : [title, label].filter(Boolean).join(' › ')
  return (
    <p className={classes.about}>
      {!isOfDocument && <KindIcon kind={kind} size={14} />}
      {document ? (
        <TextLink href={documentAddress(kind, documentId, path ?? undefined)}>{words}</TextLink>
      ) : (
        <span>{words}</span>
      )}
    </p>
  )
}
