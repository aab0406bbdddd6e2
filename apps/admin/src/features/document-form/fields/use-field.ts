'use client'

import { errorAt, useErrors, useForm } from '../form-context'
import type { FieldProps } from './field-props'

/** What all editors share: label, help, what is to be mended, and how a new value is set. */
export function useField({ path, field }: FieldProps) {
  const { edit, touch } = useForm()
  const errors = useErrors(path)
  return {
    about: {
      label: field.label,
      description: field.help,
      error: errorAt(errors, path) ?? undefined,
      required: field.need === 'stage',
      // The browser's own bubble would speak over the form's sentence.
      withAsterisk: field.need === 'stage',
    },
    /** What is to be mended at a part of it. */
    errorOf: (part: string | number) => errorAt(errors, `${path}.${part}`),
    set: (value: unknown) => edit({ type: 'set', path, value }),
    onBlur: () => touch(path),
  }
}
