import { SplitPage } from '@/features/actors/split-page'
import { readEditable } from '@/features/documents/page/read-editable'

interface Props {
  params: Promise<{ plural: string; key: string }>
}

export default async function Page({ params }: Props) {
  const { plural, key } = await params
  return <SplitPage asked={await readEditable(plural, key)} />
}
