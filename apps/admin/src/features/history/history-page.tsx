import { EmptyNote } from '@/components/empty-note'
import { PageHeading } from '@/components/page-heading'
import { PageTurner } from '@/components/page-turner'
import { EditionRows } from '@/features/editions/list/edition-rows'
import { publishedRow } from '@/features/editions/list/rows'
import { newsroomZone } from '@/lib/newsroom-zone'
import { counted } from '@/lib/wording'
import type { HistoryAsked } from './history-asked'
import { HistoryFilters } from './history-filters'
import classes from './history-page.module.css'
import { readEditionHistory } from './read-edition-history'

/** Every edition of the installation, by who, what and when. What was withdrawn is named, with the way to revive it. */
export async function HistoryPage({ asked }: { asked: HistoryAsked }) {
  const { history, people, documentTitle, storyTitle } = await readEditionHistory(asked)
  const { edges, pageInfo, totalCount } = history
  const { before: _, after: __, ...filters } = asked
  return (
    <>
      <PageHeading
        title="History"
        under="Every edition that was ever published. Nothing here changes any more; what was withdrawn can be revived."
      />
      <HistoryFilters
        asked={asked}
        people={people.map(({ id, name }) => ({ value: id, label: name }))}
        documentTitle={documentTitle}
        storyTitle={storyTitle}
        zone={newsroomZone()}
      />
      {edges.length > 0 ? (
        <>
          <p className={classes.count} role="status">
            {counted(totalCount, 'edition')}
          </p>
          <EditionRows rows={edges.map(({ node }) => publishedRow(node))} />
          <PageTurner page={pageInfo} path="/history" params={given(filters)} />
        </>
      ) : (
        <EmptyNote title="No edition fits">Take a filter away, or look at another time.</EmptyNote>
      )}
    </>
  )
}

function given(filters: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}
