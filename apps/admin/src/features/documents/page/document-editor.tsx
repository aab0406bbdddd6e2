'use client'
import { useRefresh } from '@/components/use-refresh'
import { DocumentForm, type DocumentFormProps } from '@/features/document-form/document-form'

/** The form of a document, in a frame that counts along: the tray, the marks and the title follow what it stages. */
export function DocumentEditor(props: Omit<DocumentFormProps, 'onCounted'>) {
  return <DocumentForm {...props} onCounted={useRefresh()} />
}
