import { kindOf } from '@parley/shared/content/kinds'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewDocumentPage } from '@/features/documents/page/new-document-page'
import { kindOfPlural } from '@/lib/document-address'

interface Props {
  params: Promise<{ plural: string }>
  searchParams: Promise<{ id?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfPlural((await params).plural)
  return kind ? { title: `New ${kindOf(kind).noun}` } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const kind = kindOfPlural((await params).plural)
  if (!kind) notFound()
  const { id } = await searchParams
  return <NewDocumentPage kind={kind} id={typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : null} />
}
