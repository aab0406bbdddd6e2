'use client'
import { Button, NativeSelect } from '@mantine/core'
import { auditGroups } from '@parley/shared/audit'
import { DayFilter } from '@/components/day-filter'
import classes from '@/components/filters.module.css'
import { useFilters } from '@/components/use-filters'
import { filtersIn } from '@/lib/asked-in'
import { type AuditAsked, auditPath } from './audit-asked'

interface Props {
  asked: AuditAsked
  people: Array<{ value: string; label: string }>
  /** In which days begin and end. */
  zone: string
}

/** The filters of the audit; all of it stands in the address. */
export function AuditFilters({ asked, people, zone }: Props) {
  const { wanted, isBusy, set, showAll } = useFilters(auditPath, asked)
  const isFiltered = Object.keys(filtersIn(wanted)).length > 0

  const day = (name: 'since' | 'until', label: string) => (
    <DayFilter label={label} zone={zone} value={asked[name]} onChange={(value) => set(name, value)} />
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
        <Button variant="subtle" onClick={showAll}>
          Show all
        </Button>
      )}
    </search>
  )
}

const groups = Object.entries(auditGroups).map(([value, { label }]) => ({ value, label }))
