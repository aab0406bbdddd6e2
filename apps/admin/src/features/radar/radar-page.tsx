import { labelOf, valuesOf } from '@parley/shared/content/terms'
import { type RadarConcern, radarConcerns } from '@parley/shared/radar'
import { EmptyNote } from '@/components/empty-note'
import { TextLink } from '@/components/links'
import { PageHeading } from '@/components/page-heading'
import { PageTurner } from '@/components/page-turner'
import { Panel } from '@/components/panel'
import { EditionRows } from '@/features/editions/list/edition-rows'
import { draftRow } from '@/features/editions/list/rows'
import { getTray } from '@/features/editions/tray'
import { addressOf, filtersIn } from '@/lib/asked-in'
import { counted } from '@/lib/wording'
import { type RadarAsked, radarPath } from './radar-asked'
import { RadarFilters } from './radar-filters'
import { RadarRows } from './radar-rows'
import { readConcern, readRadar } from './read-radar'

/** What the record owes somebody who looks after it: each row leads to the field in which it is mended. */
export function RadarPage({ asked }: { asked: RadarAsked }) {
  return (
    <>
      <PageHeading
        title="Radar"
        under="What the published record owes. Nothing here stands in the way of an edition; each row leads to the field that mends it."
      />
      {asked.concern ? <OneConcern concern={asked.concern} asked={asked} /> : <Overview asked={asked} />}
    </>
  )
}

async function Overview({ asked }: { asked: RadarAsked }) {
  const { concerns, unreviewed, unreviewedCount, storyTitle } = await readRadar(asked)
  const { chosen } = await getTray()
  const owed = valuesOf<RadarConcern>(radarConcerns).filter((concern) => concerns[concern].count > 0)
  return (
    <>
      <RadarFilters asked={asked} storyTitle={storyTitle} />
      {unreviewed.length > 0 && (
        <Panel
          title="Published without a review"
          aside={counted(unreviewedCount, 'edition waits', 'editions wait')}
        >
          <EditionRows rows={unreviewed.map((edition) => draftRow(edition, chosen?.id ?? null))} />
        </Panel>
      )}
      {owed.map((concern) => {
        const { count, rows } = concerns[concern]
        const all = addressOf(radarPath, { ...asked, concern })
        return (
          <Panel
            key={concern}
            title={labelOf(radarConcerns, concern)}
            aside={count > rows.length ? <TextLink href={all}>All {count}</TextLink> : count}
          >
            <RadarRows rows={rows} />
          </Panel>
        )
      })}
      {owed.length === 0 && (
        <EmptyNote title={asked.story ? 'This story owes nothing' : 'The record owes nothing'}>
          Every meeting whose day has passed has an outcome, every track under way a next step, every
          statement a citation, and no cited source is known to be dead.
        </EmptyNote>
      )}
    </>
  )
}

async function OneConcern({ concern, asked }: { concern: RadarConcern; asked: RadarAsked }) {
  const { count, rows, pageInfo, storyTitle } = await readConcern(concern, asked)
  const { label, meaning } = radarConcerns[concern]
  return (
    <>
      <RadarFilters asked={asked} storyTitle={storyTitle} />
      <Panel title={label} aside={count}>
        <p style={{ marginTop: 0 }}>{meaning}</p>
        {rows.length > 0 ? <RadarRows rows={rows} /> : <EmptyNote title="There is none" />}
        <PageTurner page={pageInfo} path={radarPath} params={filtersIn(asked)} />
      </Panel>
    </>
  )
}
