import { commentInWords } from '@parley/shared/comments'
import { shortened } from '@parley/shared/compare/titles'
import { TextLink } from '@/components/links'
import { Moment } from '@/components/moment'
import { documentAddress, editionAddress } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { MentionRowFragment } from '@/lib/graphql/generated/graphql'
import classes from './mention-rows.module.css'

interface Props {
  /** Their ids without their type. */
  mentions: readonly MentionRowFragment[]
  me: { id: string } | null
}

/** The comments that mention somebody: who said it last, about what, and the way there. */
export function MentionRows({ mentions, me }: Props) {
  if (mentions.length === 0) return null
  return (
    <ul className={classes.rows}>
      {mentions.map((comment) => {
        const said = lastThatMentions(comment, me?.id)
        return (
          <li key={comment.id} className={classes.row}>
            <TextLink href={addressOf(comment)} className={classes.title}>
              {said.by.name} mentioned you
            </TextLink>{' '}
            {aboutOf(comment)}
            <p className={classes.words}>{shortened(commentInWords(said.text, said.mentions), 200)}</p>
            <div className={classes.details}>
              <Moment at={said.at} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function lastThatMentions(comment: MentionRowFragment, me: string | undefined) {
  const said = [comment, ...comment.replies].filter(({ mentions }) => mentions.some(({ id }) => id === me))
  return said.at(-1) ?? comment
}

/** Of what an edition and a document are concerned in, the edition shows both. */
function addressOf({ id, edition, documentKind, documentId }: MentionRowFragment): string {
  if (edition) return `${editionAddress(edition.id)}#comment-${id}`
  return documentKind && documentId
    ? `${documentAddress(documentKind, documentId)}/comments#comment-${id}`
    : '/'
}

function aboutOf({ edition, document, label }: MentionRowFragment): string {
  const place = [document?.title, label].filter(Boolean).join(' › ')
  const where = edition ? `in “${edition.title}”` : ''
  return [place && `on ${place}`, where].filter(Boolean).join(', ')
}

graphql(`
  fragment MentionRow on Comment {
    id text at label documentKind documentId
    by { id name }
    mentions { id name }
    document { kind id title }
    edition { id title }
    replies { text at by { id name } mentions { id name } }
  }
`)
