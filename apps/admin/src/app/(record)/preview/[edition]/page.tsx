import type { Metadata } from 'next'
import { PreviewedStories } from '@/features/reader/previewed-stories'

export const metadata: Metadata = { title: 'Preview' }

interface Props {
  params: Promise<{ edition: string }>
}

export default async function Page({ params }: Props) {
  return <PreviewedStories editionId={(await params).edition} />
}
