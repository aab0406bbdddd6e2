import type { Metadata } from 'next'
import { readMoment } from '@/features/reader/moment-of-story'
import { StoryReader } from '@/features/reader/story-reader'

export const metadata: Metadata = { title: 'Read the story' }

interface Props {
  params: Promise<{ story: string }>
  searchParams: Promise<{ left?: string | string[]; right?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const { story } = await params
  const { left, right } = await searchParams
  return (
    <StoryReader
      slug={decodeURIComponent(story)}
      left={readMoment(left)}
      right={right === undefined ? null : readMoment(right)}
    />
  )
}
