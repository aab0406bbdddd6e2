import { MergePage } from '@/features/actors/merge-page'
import { readEditable } from '@/features/documents/page/read-editable'

interface Props {
  params: Promise<{ plural: string; key: string }>
  searchParams: Promise<{ into?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const { plural, key } = await params
  const { into } = await searchParams
  return (
    <MergePage
      asked={await readEditable(plural, key)}
      address={`/${plural}/${key}/merge`}
      into={typeof into === 'string' ? into : null}
    />
  )
}
