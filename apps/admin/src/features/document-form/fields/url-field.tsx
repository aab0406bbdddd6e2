'use client'

import { TextInput } from '@mantine/core'
import type { FieldProps } from './field-props'
import { useField } from './use-field'

export function UrlField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  return (
    <TextInput
      {...about}
      type="url"
      inputMode="url"
      spellCheck={false}
      placeholder="https://"
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(event) => set(event.currentTarget.value || null)}
      onBlur={onBlur}
    />
  )
}
