'use client'

import { Anchor, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { formatWhen } from '@parley/shared/when/format'
import { DATE_NOT_STATED, type When } from '@parley/shared/when/when'
import { useId, useRef } from 'react'
import { describeWhen, otherReading, typeWhen } from '../draft/type-when'
import { useForm } from '../form-context'
import { WhenByHand } from './when-by-hand'

export interface WhenInputProps {
  label: string
  description?: string
  error?: string
  /** Where it stands in the document, so that its parts can be found. */
  path: string
  value: When | null
  onChange(value: When | null): void
  onBlur?(): void
  errorOf(part: 'text' | 'edtf' | 'note'): string | null
  isByHandOpen: boolean
  onByHand(isOpen: boolean): void
}

/** A date typed as it is printed, with what it is read as underneath; the reading can be opened and set by hand. */
export function WhenInput({
  label,
  description,
  error,
  path,
  value,
  onChange,
  onBlur,
  ...more
}: WhenInputProps) {
  const { today } = useForm()
  const readingId = useId()
  // So that ticking "not stated" by mistake costs nothing.
  const before = useRef<When | null>(null)
  const isNotStated = value?.basis === 'NOT_STATED'
  // Words that stand here untouched were read by whoever wrote them: "February 5" is not this year's.
  const firstText = useRef(value?.text)
  const other = value?.text === firstText.current ? null : otherReading(value, today)
  const isOpen = more.isByHandOpen || more.errorOf('edtf') !== null || more.errorOf('note') !== null

  function setNotStated(isOn: boolean) {
    if (isOn) before.current = value
    onChange(isOn ? { ...DATE_NOT_STATED, text: value?.text ?? null } : before.current)
  }

  return (
    <Stack gap={6}>
      <TextInput
        label={label}
        description={description}
        error={error ?? more.errorOf('text') ?? undefined}
        placeholder="As printed: early February 2019, Feb. 5–6, last week"
        value={value?.text ?? ''}
        disabled={isNotStated}
        autoComplete="off"
        spellCheck={false}
        aria-details={readingId}
        onChange={(event) => onChange(typeWhen(event.currentTarget.value, value, today))}
        onBlur={onBlur}
      />
      <div id={readingId} aria-live="polite">
        {value && !isNotStated && (
          <Text size="sm" c={value.edtf === null ? 'dimmed' : undefined}>
            {describeWhen(value)}
          </Text>
        )}
        {other && (
          <Text size="sm">
            The words now read as {formatWhen(other)}.{' '}
            <Anchor component="button" type="button" size="sm" onClick={() => onChange(other)}>
              Take this date
            </Anchor>
          </Text>
        )}
      </div>
      <Group gap="md">
        <Checkbox
          size="xs"
          label="No date is stated"
          checked={isNotStated}
          onChange={(event) => setNotStated(event.currentTarget.checked)}
        />
        {!isNotStated && (
          <Anchor
            component="button"
            type="button"
            size="xs"
            aria-expanded={isOpen}
            onClick={() => more.onByHand(!isOpen)}
          >
            {isOpen ? 'Close the date by hand' : 'Set the date by hand'}
          </Anchor>
        )}
      </Group>
      {isOpen && !isNotStated && (
        <WhenByHand path={path} value={value} onChange={onChange} errorOf={more.errorOf} />
      )}
    </Stack>
  )
}
