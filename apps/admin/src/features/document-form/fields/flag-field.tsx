'use client'

import { Checkbox } from '@mantine/core'
import type { FieldProps } from './field-props'
import { useField } from './use-field'

export function FlagField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  return (
    <Checkbox
      label={about.label}
      description={about.description}
      error={about.error}
      checked={props.value === true}
      onChange={(event) => set(event.currentTarget.checked)}
      onBlur={onBlur}
    />
  )
}
