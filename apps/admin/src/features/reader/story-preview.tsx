import { notFound } from 'next/navigation'
import { ButtonLink } from '@/components/links'
import { PageHeading } from '@/components/page-heading'
import { cannotHold } from '@/features/editions/cannot-hold'
import { CannotPreview } from '@/features/editions/cannot-preview'
import { ask } from '@/lib/ask'
import { editionAddress } from '@/lib/document-address'
import { StoryArticle } from './story-article'
import { storyPreviewDocument } from './story-queries'

/** The story as its readers would see it if the edition were published now. */
export async function StoryPreview({ editionId, slug }: { editionId: string; slug: string }) {
  if (!/^[0-9a-f-]{36}$/.test(editionId)) notFound()
  const read = await ask(storyPreviewDocument, { slug, edition: editionId }).catch((failure: unknown) => {
    if (cannotHold(failure)) return null
    throw failure
  })
  return (
    <>
      <PageHeading
        title="Preview"
        under="The story as readers would see it if this edition were published now. Nobody else sees this."
        actions={
          <>
            <ButtonLink variant="default" href={`/read/${slug}`}>
              As it is today
            </ButtonLink>
            <ButtonLink variant="default" href={editionAddress(editionId)}>
              To the edition
            </ButtonLink>
          </>
        }
      />
      {read ? <StoryArticle read={read} /> : <CannotPreview editionId={editionId} />}
    </>
  )
}
