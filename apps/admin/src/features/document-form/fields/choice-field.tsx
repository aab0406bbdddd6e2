'use client'

import { Select, Text } from '@mantine/core'
import { valuesOf } from '@parley/shared/content/terms'
import { type KeyboardEvent, useState } from 'react'
import type { FieldProps } from './field-props'
import { useField } from './use-field'

/** One term of a closed list; each says what it means. Typing the first letters and Tab or ↵ is enough. */
export function ChoiceField(props: FieldProps) {
  const { about, set, onBlur } = useField(props)
  const [typed, setTyped] = useState('')
  const { field, value } = props
  if (field.type !== 'choice') return null
  const { terms } = field
  const options = valuesOf(terms).map((term) => ({ value: term, label: terms[term]?.label ?? term }))
  const chosen = typeof value === 'string' ? value : null
  const chosenLabel = options.find((option) => option.value === chosen)?.label ?? ''

  /** Tab takes what the letters point to; without letters it changes nothing. */
  function takeTyped(event: KeyboardEvent) {
    if (event.key !== 'Tab' || typed === chosenLabel) return
    if (typed === '' && !about.required) return set(null)
    const first = typed === '' ? undefined : options.find(({ label }) => matches(label, typed))
    if (first) set(first.value)
  }

  return (
    <Select
      {...about}
      data={options}
      value={chosen}
      onChange={set}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      clearable={!about.required && chosen !== null}
      clearButtonProps={{ 'aria-label': `Clear ${field.label}`, tabIndex: -1 }}
      placeholder="Choose"
      nothingFoundMessage="No such term"
      searchValue={typed}
      onSearchChange={setTyped}
      onKeyDown={takeTyped}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={onBlur}
      maxDropdownHeight={320}
      filter={({ options: all, search }) =>
        all.filter((option) => 'value' in option && matches(option.label, search))
      }
      renderOption={({ option }) => (
        <div>
          <Text size="sm">{option.label}</Text>
          <Text size="xs" opacity={0.8}>
            {terms[option.value]?.meaning}
          </Text>
        </div>
      )}
    />
  )
}

function matches(label: string, typed: string): boolean {
  const search = typed.trim().toLowerCase()
  return (
    label
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(search)) || label.toLowerCase().includes(search)
  )
}
