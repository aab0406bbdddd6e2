import type { Metadata } from 'next'
import { historyAsked } from '@/features/history/history-asked'
import { HistoryPage } from '@/features/history/history-page'

export const metadata: Metadata = { title: 'History' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ searchParams }: Props) {
  return <HistoryPage asked={historyAsked(await searchParams)} />
}
