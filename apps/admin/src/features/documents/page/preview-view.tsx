import { kindOf } from '@parley/shared/content/kinds'
import { EmptyNote } from '@/components/empty-note'
import { TextLink } from '@/components/links'
import { cannotHold } from '@/features/editions/cannot-hold'
import { CannotPreview } from '@/features/editions/cannot-preview'
import { DocumentArticle } from '@/features/reader/document-article'
import { liveReadingDocument, previewReadingDocument } from '@/features/reader/document-queries'
import type { StoryRead } from '@/features/reader/read-story'
import { readStory } from '@/features/reader/read-story'
import { type ReadNode, readingOf } from '@/features/reader/reading'
import { StoryArticle } from '@/features/reader/story-article'
import { storyPreviewDocument } from '@/features/reader/story-queries'
import { ask } from '@/lib/ask'
import type { DocumentAsked } from './read-editable'

/** The document as readers would see it if the edition were published now; without an edition, as they see it. */
export async function PreviewView({ asked }: { asked: DocumentAsked }) {
  const { kind, editable, editionId } = asked
  const seen = await readSeen(asked).catch((failure: unknown) => {
    if (cannotHold(failure)) return 'CANNOT_HOLD' as const
    throw failure
  })
  if (seen === 'CANNOT_HOLD') return editionId && <CannotPreview editionId={editionId} />
  const { story, node } = seen
  const reading = node && readingOf(node)
  return (
    <>
      <p style={{ color: 'var(--ink-soft)', fontSize: '0.8125rem', marginTop: 0 }}>
        {editionId && editable.change
          ? 'As readers would see it if your edition were published now.'
          : 'As readers see it now.'}{' '}
        {kind === 'STORY' && editable.version > 0 && (
          <TextLink href={`/read/${editable.slug}`} size="sm">
            Compare with another day
          </TextLink>
        )}
      </p>
      {story?.story && <StoryArticle read={story} />}
      {reading && <DocumentArticle reading={reading} />}
      {!story?.story && !reading && (
        <EmptyNote title={`Readers see no such ${kindOf(kind).noun}`}>
          {editable.isWithdrawn || editable.change?.operation === 'WITHDRAW'
            ? 'It is withdrawn; readers see a note that says so.'
            : 'It has not been published, and the edition you work in does not hold it.'}
        </EmptyNote>
      )}
    </>
  )
}

interface Seen {
  story: StoryRead | null
  node: ReadNode | null
}

async function readSeen({ kind, editable, editionId }: DocumentAsked): Promise<Seen> {
  if (kind === 'STORY') {
    const slug = editable.slug
    const story = editionId
      ? await ask(storyPreviewDocument, { slug, edition: editionId })
      : await readStory(slug, { at: 'NOW' })
    return { story, node: null }
  }
  const id = `${kindOf(kind).table}:${editable.id}`
  const { node } = editionId
    ? await ask(previewReadingDocument, { id, edition: editionId })
    : await ask(liveReadingDocument, { id })
  return { story: null, node }
}
