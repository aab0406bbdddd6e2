'use client'

import { nameToShow } from '@/features/pickers/document-names'
import { DocumentPicker } from '@/features/pickers/document-picker'
import { usePickers } from '@/features/pickers/picker-context'
import type { FieldProps } from './field-props'
import { useField } from './use-field'

export function ReferenceField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  const { names } = usePickers()
  const { field, value } = props
  if (field.type !== 'reference') return null
  return (
    <DocumentPicker
      {...about}
      kinds={[field.kind]}
      chosen={typeof value === 'string' ? nameToShow(names, field.kind, value) : null}
      onPick={(found) => set(found?.id ?? null)}
      onBlur={onBlur}
    />
  )
}
