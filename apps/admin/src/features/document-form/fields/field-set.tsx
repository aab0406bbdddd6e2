'use client'

import { Input } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from '../document-form.module.css'

interface FieldSetProps {
  label: string
  description?: string
  error?: string | null
  children: ReactNode
}

/** Several inputs that are one field, under one label. */
export function FieldSet({ label, description, error, children }: FieldSetProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {description && <Input.Description mb={6}>{description}</Input.Description>}
      {error && <Input.Error mb={6}>{error}</Input.Error>}
      {children}
    </fieldset>
  )
}
