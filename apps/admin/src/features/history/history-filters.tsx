'use client'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { documentKinds } from '@parley/shared/content/kind-names'
import { editionKinds } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { HistoryAsked } from './history-asked'
import classes from './history-filters.module.css'

interface Props {
  asked: HistoryAsked
  people: Array<{ value: string; label: string }>
}

/** The filters of the history; all of it stands in the address. */
export function HistoryFilters({ asked, people }: Props) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const { before: _, ...filters } = asked

  function set(name: string, value: string) {
    const next = new URLSearchParams()
    for (const [each, was] of Object.entries({ ...filters, [name]: value })) if (was) next.set(each, was)
    startTransition(() => router.replace(`/history?${next}`, { scroll: false }))
  }

  return (
    <search className={classes.filters} aria-busy={isBusy}>
      <NativeSelect
        label="Kind"
        value={asked.kind ?? ''}
        data={[{ value: '', label: 'Any' }, ...optionsOf(editionKinds)]}
        onChange={(event) => set('kind', event.currentTarget.value)}
      />
      <NativeSelect
        label="Person"
        value={asked.person ?? ''}
        data={[{ value: '', label: 'Anybody' }, ...people]}
        onChange={(event) => set('person', event.currentTarget.value)}
      />
      <NativeSelect
        label="Changed a"
        value={asked.holds ?? ''}
        data={[{ value: '', label: 'Document of any kind' }, ...optionsOf(documentKinds)]}
        onChange={(event) => set('holds', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="From"
        defaultValue={asked.since ?? ''}
        key={`since ${asked.since}`}
        onChange={(event) => set('since', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Until"
        defaultValue={asked.until ?? ''}
        key={`until ${asked.until}`}
        onChange={(event) => set('until', event.currentTarget.value)}
      />
      {Object.values(filters).some((value) => value !== null) && (
        <Button variant="subtle" size="sm" onClick={() => router.replace('/history')}>
          Show all
        </Button>
      )}
    </search>
  )
}

function optionsOf(terms: Readonly<Record<string, { label: string }>>) {
  return Object.entries(terms).map(([value, { label }]) => ({ value, label }))
}
