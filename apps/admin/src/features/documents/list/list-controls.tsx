'use client'
import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { SearchIcon } from '@primer/octicons-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useTransition } from 'react'
import classes from './list-controls.module.css'

interface Props {
  plural: string
  filters: Array<{ name: string; label: string; options: Array<{ value: string; label: string }> }>
  naturalOrder: string
}

/** Search, filters and order of a list; all of it stands in the address. */
export function ListControls({ plural, filters, naturalOrder }: Props) {
  const router = useRouter()
  const path = usePathname()
  const params = useSearchParams()
  const [isBusy, startTransition] = useTransition()

  function set(name: string, value: string) {
    const next = new URLSearchParams(params)
    if (value === '') next.delete(name)
    else next.set(name, value)
    // Another question starts at its first page.
    next.delete('after')
    next.delete('before')
    startTransition(() => router.replace(`${path}?${next}`, { scroll: false }))
  }
  const search = useDebouncedCallback((words: string) => set('q', words), 250)

  return (
    <search className={classes.controls} aria-busy={isBusy}>
      <TextInput
        className={classes.words}
        type="search"
        aria-label={`Search ${plural}`}
        placeholder={`Search ${plural}`}
        leftSection={<SearchIcon size={15} />}
        defaultValue={params.get('q') ?? ''}
        onChange={(event) => search(event.currentTarget.value.trim())}
      />
      {filters.map(({ name, label, options }) => (
        <NativeSelect
          key={name}
          aria-label={label}
          value={params.get(name) ?? ''}
          onChange={(event) => set(name, event.currentTarget.value)}
          data={[{ value: '', label: `${label}: any` }, ...options]}
        />
      ))}
      <NativeSelect
        aria-label="Order"
        value={params.get('sort') ?? ''}
        disabled={params.get('q') !== null}
        onChange={(event) => set('sort', event.currentTarget.value)}
        data={[
          { value: '', label: naturalOrder },
          { value: 'changed', label: 'Last published first' },
        ]}
      />
    </search>
  )
}
