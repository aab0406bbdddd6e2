'use client'

import { TextInput } from '@mantine/core'
import type { FieldProps } from './field-props'
import { useField } from './use-field'

/** The slug follows the name until somebody edits it; emptied, it follows again. */
export function SlugField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  return (
    <TextInput
      {...about}
      description={`${about.description ?? ''} Proposed from the name until you change it.`}
      value={typeof props.value === 'string' ? props.value : ''}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      onChange={(event) => set(event.currentTarget.value.toLowerCase().replace(/\s/g, '-'))}
      onBlur={onBlur}
    />
  )
}
