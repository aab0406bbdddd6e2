import { EditView } from '@/features/documents/page/edit-view'
import { readEditable } from '@/features/documents/page/read-editable'

interface Props {
  params: Promise<{ plural: string; key: string }>
  searchParams: Promise<{ field?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const { plural, key } = await params
  const { field } = await searchParams
  return (
    <EditView asked={await readEditable(plural, key)} focusPath={typeof field === 'string' ? field : null} />
  )
}
