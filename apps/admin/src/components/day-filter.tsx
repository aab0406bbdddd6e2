'use client'
import { TextInput } from '@mantine/core'

interface Props {
  label: string
  /** In which the day begins and ends. */
  zone: string
  value: string | null
  onChange: (day: string) => void
}

/** A day to filter by. It is written part by part, so it keeps what is typed until the address holds another. */
export function DayFilter({ label, zone, value, onChange }: Props) {
  return (
    <TextInput
      type="date"
      label={`${label}, ${zone}`}
      defaultValue={value ?? ''}
      key={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
