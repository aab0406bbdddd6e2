import { EmptyNote } from '@/components/empty-note'
import { ButtonLink } from '@/components/links'
import { PageHeading } from '@/components/page-heading'
import { EditionRows } from '@/features/editions/list/edition-rows'
import { publishedRow } from '@/features/editions/list/rows'
import { counted } from '@/lib/wording'
import { type HistoryAsked, peopleOf } from './history-asked'
import { HistoryFilters } from './history-filters'
import { readMatching } from './read-matching'

/** Every edition of the installation, newest first. */
export async function HistoryPage({ asked }: { asked: HistoryAsked }) {
  const { editions, seen, next } = await readMatching(asked)
  const people = new Map(seen.flatMap(peopleOf).map(({ id, name }) => [id, name]))
  return (
    <>
      <PageHeading
        title="History"
        under="Every edition that was ever published, newest first. Nothing here changes any more."
      />
      <HistoryFilters asked={asked} people={[...people].map(([value, label]) => ({ value, label }))} />
      {editions.length > 0 ? (
        <>
          <EditionRows rows={editions.map(publishedRow)} />
          {next === null && (
            <p style={{ color: 'var(--ink-soft)', fontSize: '0.8125rem' }}>
              {counted(editions.length, 'edition')} shown.
            </p>
          )}
        </>
      ) : (
        <EmptyNote title="No edition fits">Take a filter away, or look at another time.</EmptyNote>
      )}
      {next !== null && (
        <p>
          <ButtonLink variant="default" href={olderAddress(asked, next)}>
            Older editions
          </ButtonLink>
        </p>
      )}
    </>
  )
}

function olderAddress({ before: _, ...asked }: HistoryAsked, next: number): string {
  const params = new URLSearchParams({ before: String(next) })
  for (const [name, value] of Object.entries(asked)) if (value !== null) params.set(name, value)
  return `/history?${params}`
}
