'use client'

import { Textarea, TextInput } from '@mantine/core'
import type { ChangeEvent } from 'react'
import type { FieldProps } from './field-props'
import { useField } from './use-field'

export function TextField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  const { field, value } = props
  if (field.type !== 'text') return null
  const text = typeof value === 'string' ? value : ''
  const shared = {
    ...about,
    description: withRoomLeft(about.description, text.length, field.max),
    value: text,
    onBlur,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      set(event.currentTarget.value || null),
  }
  if (field.multiline) return <Textarea {...shared} autosize minRows={2} maxRows={16} />
  return <TextInput {...shared} />
}

/** The limit is said when it comes near, not before. */
function withRoomLeft(help: string | undefined, length: number, max: number): string | undefined {
  if (length < max * 0.9) return help
  const left = max - length
  const room = left < 0 ? `${-left} characters too long` : `${left} characters left`
  return help ? `${help} ${room}.` : `${room}.`
}
