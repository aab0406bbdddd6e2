import type { Metadata } from 'next'
import { EditionsPage } from '@/features/editions/list/editions-page'

export const metadata: Metadata = { title: 'Editions' }

interface Props {
  searchParams: Promise<{ show?: string | string[] }>
}

export default async function Page({ searchParams }: Props) {
  const { show } = await searchParams
  return <EditionsPage shown={show === 'published' || show === 'discarded' ? show : 'drafts'} />
}
