import { AddressCheck } from '@/features/documents/page/address-check'
import { EditView } from '@/features/documents/page/edit-view'
import { readEditable } from '@/features/documents/page/read-editable'
import { readRestoring } from '@/features/documents/page/read-fill'

interface Props {
  params: Promise<{ plural: string; key: string }>
  searchParams: Promise<{
    field?: string | string[]
    version?: string | string[]
    fields?: string | string[]
  }>
}

export default async function Page({ params, searchParams }: Props) {
  const { plural, key } = await params
  const { field, version, fields } = await searchParams
  const asked = await readEditable(plural, key)
  return (
    <>
      <AddressCheck asked={asked} />
      <EditView
        asked={asked}
        focusPath={typeof field === 'string' ? field : null}
        restoring={readRestoring(version, fields)}
      />
    </>
  )
}
