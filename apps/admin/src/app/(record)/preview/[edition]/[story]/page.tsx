import type { Metadata } from 'next'
import { StoryPreview } from '@/features/reader/story-preview'

export const metadata: Metadata = { title: 'Preview' }

interface Props {
  params: Promise<{ edition: string; story: string }>
}

export default async function Page({ params }: Props) {
  const { edition, story } = await params
  return <StoryPreview editionId={edition} slug={decodeURIComponent(story)} />
}
