import { kindOf } from '@parley/shared/content/kinds'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DocumentListPage } from '@/features/documents/list/document-list-page'
import type { SearchParams } from '@/features/documents/list/list-asked'
import { kindOfPlural } from '@/lib/document-address'
import { capitalized } from '@/lib/wording'

interface Props {
  params: Promise<{ plural: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfPlural((await params).plural)
  return kind ? { title: capitalized(kindOf(kind).plural) } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const kind = kindOfPlural((await params).plural)
  if (!kind) notFound()
  return <DocumentListPage kind={kind} params={await searchParams} />
}
