'use client'

import { useForm } from '../form-context'
import type { FieldProps } from './field-props'

/** What all editors share: label, help, what is to be mended, and how a new value is set. */
export function useField({ path, field }: FieldProps) {
  const { edit, errorAt, touch } = useForm()
  return {
    about: {
      label: field.label,
      description: field.help,
      error: errorAt(path) ?? undefined,
      required: field.need === 'stage',
      // The browser's own bubble would speak over the form's sentence.
      withAsterisk: field.need === 'stage',
    },
    set: (value: unknown) => edit({ type: 'set', path, value }),
    onBlur: () => touch(path),
  }
}
