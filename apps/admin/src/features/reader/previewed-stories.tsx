import { notFound, redirect } from 'next/navigation'
import { EmptyNote } from '@/components/empty-note'
import { TextLink } from '@/components/links'
import { PageHeading } from '@/components/page-heading'
import { cannotHold } from '@/features/editions/cannot-hold'
import { CannotPreview } from '@/features/editions/cannot-preview'
import { ask } from '@/lib/ask'
import { Refused } from '@/lib/failures'
import { graphql } from '@/lib/graphql/generated'

/** The stories of an edition to choose from; where there is only one, goes to it. */
export async function PreviewedStories({ editionId }: { editionId: string }) {
  const stories = await readStories(editionId)
  if (stories === null) {
    return (
      <>
        <PageHeading title="Preview" />
        <CannotPreview editionId={editionId} />
      </>
    )
  }
  const only = stories.length === 1 ? stories[0] : undefined
  if (only) redirect(`/preview/${editionId}/${only.slug}`)
  return (
    <>
      <PageHeading title="Preview" under="Which story?" />
      {stories.length === 0 && (
        <EmptyNote title="There is no story to preview">
          Write a story that places what this edition holds. Single documents have a Preview of their own
          beside their form.
        </EmptyNote>
      )}
      <ul>
        {stories.map(({ slug, headline }) => (
          <li key={slug}>
            <TextLink href={`/preview/${editionId}/${slug}`}>{headline}</TextLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Null when the edition does not hold together. */
async function readStories(edition: string) {
  if (!/^[0-9a-f-]{36}$/.test(edition)) notFound()
  try {
    const { stories } = await ask(storiesDocument, { edition })
    return stories.edges.map(({ node }) => node)
  } catch (failure) {
    if (cannotHold(failure)) return null
    if (failure instanceof Refused && failure.code === 'NOT_FOUND') notFound()
    throw failure
  }
}

const storiesDocument = graphql(`
  query PreviewedStories($edition: ID!) @preview(edition: $edition) {
    stories(first: 50) { edges { node { slug headline } } }
  }
`)
