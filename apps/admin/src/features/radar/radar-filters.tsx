'use client'
import { Button, NativeSelect } from '@mantine/core'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { radarConcerns } from '@parley/shared/radar'
import classes from '@/components/filters.module.css'
import { useFilters } from '@/components/use-filters'
import { DocumentPicker } from '@/features/pickers/document-picker'
import { FindingPickers } from '@/features/pickers/finding-pickers'
import { filtersIn } from '@/lib/asked-in'
import { type RadarAsked, radarPath } from './radar-asked'

interface Props {
  asked: RadarAsked
  /** The name of the story that is asked for. */
  storyTitle: string | null
}

/** The filters of the radar; all of it stands in the address. */
export function RadarFilters({ asked, storyTitle }: Props) {
  const { wanted, isBusy, set, showAll } = useFilters(radarPath, asked)
  const isFiltered = Object.keys(filtersIn(wanted)).length > 0
  return (
    <FindingPickers>
      <search className={classes.filters} aria-busy={isBusy}>
        <NativeSelect
          label="What"
          value={wanted.concern ?? ''}
          data={[{ value: '', label: 'Everything' }, ...concerns]}
          onChange={(event) => set('concern', event.currentTarget.value)}
        />
        <DocumentPicker
          label="Story"
          placeholder="Any: type a name"
          kinds={storyKind}
          chosen={storyTitle}
          onPick={(found) => set('story', found?.slug ?? null)}
        />
        {isFiltered && (
          <Button variant="subtle" onClick={showAll}>
            Show all
          </Button>
        )}
      </search>
    </FindingPickers>
  )
}

const concerns = Object.entries(radarConcerns).map(([value, { label }]) => ({ value, label }))
const storyKind: DocumentKind[] = ['STORY']
