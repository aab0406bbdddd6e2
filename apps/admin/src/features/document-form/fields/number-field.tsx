'use client'

import { TextInput } from '@mantine/core'
import type { FieldProps } from './field-props'
import { useField } from './use-field'

export function NumberField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  const { field, value } = props
  if (field.type !== 'number') return null
  return (
    <TextInput
      {...about}
      inputMode="numeric"
      autoComplete="off"
      maw={160}
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      onChange={(event) => set(readNumber(event.currentTarget.value))}
      onBlur={onBlur}
    />
  )
}

/** Keeps what is no number as it was typed, so that the form can say so instead of dropping it. */
function readNumber(typed: string): number | string | null {
  const text = typed.trim()
  if (text === '') return null
  return /^\d+$/.test(text) ? Number(text) : typed
}
