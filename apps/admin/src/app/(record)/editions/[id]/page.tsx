import type { Metadata } from 'next'
import { EditionView } from '@/features/editions/page/edition-view'
import { readEdition } from '@/features/editions/page/read-edition'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ publish?: string | string[]; submit?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: (await readEdition(id)).title }
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const { publish, submit } = await searchParams
  return (
    <EditionView
      id={id}
      edition={await readEdition(id)}
      wantsToPublish={publish === '1'}
      wantsToSubmit={submit === '1'}
    />
  )
}
