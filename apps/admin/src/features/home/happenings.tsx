import { labelOf } from '@parley/shared/content/terms'
import { editionKinds, editionSteps } from '@parley/shared/editions'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/links'
import { documentAddress, editionAddress } from '@/lib/document-address'
import { counted } from '@/lib/wording'
import type { SinceLooked } from './read-since'

/** Something that happened, in a sentence that leads to it. */
export interface Happening {
  key: string
  at: string
  words: ReactNode
}

/** All that happened, in one list, the newest first. */
export function happeningsIn({ published, staged, steps, mentions }: SinceLooked, meId: string): Happening[] {
  const nameOf = ({ id, name }: { id: string; name: string }) => (id === meId ? 'You' : name)
  return [
    ...published.edges.map(({ node }) => tellPublished(node, nameOf)),
    ...staged.edges.map(({ node }) => tellStaged(node)),
    ...steps.edges.map(({ node }) => tellStep(node)),
    ...mentions.edges.map(({ node }) => tellMention(node)),
  ].sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1))
}

/** How many happenings there are beyond those that were read. */
export function countRest({ published, staged, steps, mentions }: SinceLooked): number {
  return [published, staged, steps, mentions].reduce(
    (rest, { totalCount, edges }) => rest + totalCount - edges.length,
    0,
  )
}

type Node<List extends keyof SinceLooked> = SinceLooked[List] extends { edges: Array<{ node: infer Found }> }
  ? Found
  : never

type NameOf = (person: { id: string; name: string }) => string

function tellPublished(edition: Node<'published'>, nameOf: NameOf): Happening {
  const { id, number, kind, title, publishedAt, publishedBy, changeCount } = edition
  return {
    key: `published ${id}`,
    at: publishedAt ?? '',
    words: (
      <>
        {publishedBy ? nameOf(publishedBy) : 'Somebody'} published edition {number},{' '}
        <TextLink href={editionAddress(id)}>{title}</TextLink>: {labelOf(editionKinds, kind).toLowerCase()}{' '}
        with {counted(changeCount, 'change')}
      </>
    ),
  }
}

function tellStaged({ at, changes, by, edition, documents }: Node<'staged'>): Happening {
  const others = changes - documents.length
  const titles = documents.map(({ title }) => `“${title}”`).join(', ')
  return {
    key: `staged ${edition.id}`,
    at,
    words: (
      <>
        {by.map(({ name }) => name).join(', ')} changed {titles}
        {others > 0 && ` and ${counted(others, 'other document')}`} in{' '}
        <TextLink href={editionAddress(edition.id)}>{edition.title}</TextLink>
      </>
    ),
  }
}

function tellStep({ kind, at, note, by, edition }: Node<'steps'>): Happening {
  return {
    key: `step ${kind} ${at} ${edition.id}`,
    at,
    words: (
      <>
        <TextLink href={editionAddress(edition.id)}>{edition.title}</TextLink>:{' '}
        {labelOf(editionSteps, kind).toLowerCase()}
        {kind === 'SCHEDULE_FAILED' ? ', as scheduled by ' : ' by '}
        {by.name}
        {note && `, “${note}”`}
      </>
    ),
  }
}

/** A reply is about what its comment is about, and stands below it. */
function tellMention({ id, at, by, replyTo, ...comment }: Node<'mentions'>): Happening {
  const about = replyTo ?? { ...comment, id }
  const { edition, documentKind, documentId, document } = about
  const anchor = `#comment-${about.id.slice(about.id.lastIndexOf(':') + 1)}`
  const place = edition
    ? `${editionAddress(edition.id)}${anchor}`
    : documentKind && documentId
      ? `${documentAddress(documentKind, documentId)}/comments${anchor}`
      : '/'
  const name = document?.title ?? edition?.title
  return {
    key: `mention ${id}`,
    at,
    words: (
      <>
        {by.name} named you in <TextLink href={place}>a comment</TextLink>
        {name && ` on “${name}”`}
      </>
    ),
  }
}
