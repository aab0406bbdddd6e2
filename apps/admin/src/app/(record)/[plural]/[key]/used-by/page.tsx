import { readEditable } from '@/features/documents/page/read-editable'
import { UsedByView } from '@/features/documents/page/used-by-view'

interface Props {
  params: Promise<{ plural: string; key: string }>
}

export default async function Page({ params }: Props) {
  const { plural, key } = await params
  return <UsedByView asked={await readEditable(plural, key)} />
}
