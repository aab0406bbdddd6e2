import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DocumentFrame } from '@/features/documents/page/document-frame'
import { readEditable } from '@/features/documents/page/read-editable'

interface Props {
  params: Promise<{ plural: string; key: string }>
  children: ReactNode
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { plural, key } = await params
  const { editable } = await readEditable(plural, key)
  return { title: editable.title }
}

export default async function Layout({ params, children }: Props) {
  const { plural, key } = await params
  return (
    <DocumentFrame asked={await readEditable(plural, key)} address={`/${plural}/${key}`}>
      {children}
    </DocumentFrame>
  )
}
