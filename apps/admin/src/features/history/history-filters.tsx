'use client'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { valuesOf } from '@parley/shared/content/terms'
import { editionKinds, operations } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { DocumentPicker } from '@/features/pickers/document-picker'
import { type HistoryAsked, historyAddress } from './history-asked'
import classes from './history-filters.module.css'
import { HistoryPickers } from './history-pickers'

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
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const { before: _, after: __, order: ___, ...filters } = asked
  const isFiltered = Object.values(filters).some((value) => value !== null)

  function set(name: keyof HistoryAsked, value: string | null) {
    const address = historyAddress({ ...asked, [name]: value })
    startTransition(() => router.replace(address, { scroll: false }))
  }

  const choice = (
    name: keyof HistoryAsked,
    label: string,
    none: string,
    options: Array<{ value: string; label: string }>,
  ) => (
    <NativeSelect
      label={label}
      value={asked[name] ?? ''}
      data={[{ value: '', label: none }, ...options]}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  )
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
    <HistoryPickers>
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
          <Button variant="subtle" size="sm" onClick={() => router.replace('/history')}>
            Show all
          </Button>
        )}
      </search>
    </HistoryPickers>
  )
}

function optionsOf(terms: Readonly<Record<string, { label: string }>>) {
  return Object.entries(terms).map(([value, { label }]) => ({ value, label }))
}

const everyKind = valuesOf<DocumentKind>(documentKinds)
const storyKind: DocumentKind[] = ['STORY']
