import { readEditable } from '@/features/documents/page/read-editable'
import { HistoryView } from '@/features/revisions/history-view'

interface Props {
  params: Promise<{ plural: string; key: string }>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const { plural, key } = await params
  return (
    <HistoryView
      asked={await readEditable(plural, key)}
      address={`/${plural}/${key}/history`}
      chosen={await searchParams}
    />
  )
}
