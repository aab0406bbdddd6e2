'use client'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { DocumentForm, type DocumentFormProps } from '@/features/document-form/document-form'

/** The form of a document, in a frame that counts along: the tray, the marks and the title follow what it stages. */
export function DocumentEditor(props: Omit<DocumentFormProps, 'onCounted'>) {
  const router = useRouter()
  const refresh = useCallback(() => router.refresh(), [router])
  return <DocumentForm {...props} onCounted={refresh} />
}
