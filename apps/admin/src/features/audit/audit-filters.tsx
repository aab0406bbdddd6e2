'use client'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { auditGroups } from '@parley/shared/audit'
import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { type AuditAsked, auditAddress, filtersIn } from './audit-asked'
import classes from './audit-filters.module.css'

interface Props {
  asked: AuditAsked
  people: Array<{ value: string; label: string }>
  /** In which days begin and end. */
  zone: string
}

/** The filters of the audit; all of it stands in the address. */
export function AuditFilters({ asked, people, zone }: Props) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  // A second choice must not wait for the page of the first, nor undo it.
  const [wanted, setWanted] = useOptimistic(asked)
  const isFiltered = Object.keys(filtersIn(wanted)).length > 0

  function set(name: keyof AuditAsked, value: string) {
    const next = { ...wanted, [name]: value }
    startTransition(() => {
      setWanted(next)
      router.replace(auditAddress(next), { scroll: false })
    })
  }

  const day = (name: 'since' | 'until', label: string) => (
    <TextInput
      type="date"
      label={`${label}, ${zone}`}
      defaultValue={asked[name] ?? ''}
      key={`${name} ${asked[name]}`}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  )
  return (
    <search className={classes.filters} aria-busy={isBusy}>
      <NativeSelect
        label="What"
        value={wanted.group ?? ''}
        data={[{ value: '', label: 'Everything' }, ...groups]}
        onChange={(event) => set('group', event.currentTarget.value)}
      />
      <NativeSelect
        label="Person"
        value={wanted.person ?? ''}
        data={[{ value: '', label: 'Anybody' }, ...people]}
        onChange={(event) => set('person', event.currentTarget.value)}
      />
      {day('since', 'From')}
      {day('until', 'Until')}
      {isFiltered && (
        <Button variant="subtle" onClick={() => router.replace('/audit')}>
          Show all
        </Button>
      )}
    </search>
  )
}

const groups = Object.entries(auditGroups).map(([value, { label }]) => ({ value, label }))
