'use client'
import { Button, NativeSelect } from '@mantine/core'
import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { valuesOf } from '@parley/shared/content/terms'
import { editionKinds, operations } from '@parley/shared/editions'
import { DayFilter } from '@/components/day-filter'
import classes from '@/components/filters.module.css'
import { useFilters } from '@/components/use-filters'
import { DocumentPicker } from '@/features/pickers/document-picker'
import { FindingPickers } from '@/features/pickers/finding-pickers'
import { filtersIn } from '@/lib/asked-in'
import { type HistoryAsked, historyPath } from './history-asked'

interface Props {
  asked: HistoryAsked
  people: Array<{ value: string; label: string }>
  /** The names of the document and the story that are asked for. */
  documentTitle: string | null
  storyTitle: string | null
  /** In which days begin and end. */
  zone: string
}

/** The filters of the history; all of it stands in the address. */
export function HistoryFilters({ asked, people, documentTitle, storyTitle, zone }: Props) {
  const { wanted, isBusy, set, showAll } = useFilters(historyPath, asked)
  const { order: _, ...filters } = wanted
  const isFiltered = Object.keys(filtersIn(filters)).length > 0

  const choice = (
    name: keyof HistoryAsked,
    label: string,
    none: string,
    options: Array<{ value: string; label: string }>,
  ) => (
    <NativeSelect
      label={label}
      value={wanted[name] ?? ''}
      data={[{ value: '', label: none }, ...options]}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  )
  const day = (name: 'since' | 'until', label: string) => (
    <DayFilter label={label} zone={zone} value={asked[name]} onChange={(value) => set(name, value)} />
  )
  return (
    <FindingPickers>
      <search className={classes.filters} aria-busy={isBusy}>
        {choice('kind', 'Kind', 'Any', optionsOf(editionKinds))}
        {choice('person', 'Person', 'Anybody', people)}
        <DocumentPicker
          label="Document"
          placeholder="Any: type a name"
          kinds={everyKind}
          chosen={documentTitle}
          onPick={(found) => set('document', found && `${found.kind}:${found.slug || found.id}`)}
        />
        <DocumentPicker
          label="Story"
          placeholder="Any: type a name"
          kinds={storyKind}
          chosen={storyTitle}
          onPick={(found) => set('story', found?.slug ?? null)}
        />
        {choice('changed', 'Kind of document', 'Any', optionsOf(documentKinds))}
        {choice('did', 'What it did', 'Anything', optionsOf(operations))}
        {day('since', 'From')}
        {day('until', 'Until')}
        {choice('order', 'Order', 'Newest first', [{ value: 'oldest', label: 'Oldest first' }])}
        {isFiltered && (
          <Button variant="subtle" size="sm" onClick={showAll}>
            Show all
          </Button>
        )}
      </search>
    </FindingPickers>
  )
}

function optionsOf(terms: Readonly<Record<string, { label: string }>>) {
  return Object.entries(terms).map(([value, { label }]) => ({ value, label }))
}

const everyKind = valuesOf<DocumentKind>(documentKinds)
const storyKind: DocumentKind[] = ['STORY']
