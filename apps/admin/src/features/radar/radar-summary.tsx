import { valuesOf } from '@parley/shared/content/terms'
import { type RadarConcern, radarConcerns } from '@parley/shared/radar'
import { TextLink } from '@/components/links'
import { Panel } from '@/components/panel'
import { addressOf } from '@/lib/asked-in'
import { documentAddress } from '@/lib/document-address'
import { radarPath } from './radar-asked'
import classes from './radar-summary.module.css'
import { readRadarSummary } from './read-radar'

/** How much the record owes of each kind, and the rows that press most. */
export async function RadarSummary() {
  const { count, counts, rows } = await readRadarSummary()
  const owed = valuesOf<RadarConcern>(radarConcerns).filter((concern) => counts[concern] > 0)
  return (
    <Panel title="Radar" aside={<TextLink href={radarPath}>Open it</TextLink>}>
      {count === 0 && <p className={classes.soft}>The published record owes nothing.</p>}
      <ul className={classes.counts}>
        {owed.map((concern) => (
          <li key={concern}>
            <TextLink href={addressOf(radarPath, { concern })}>{radarConcerns[concern].label}</TextLink>
            <span className={classes.soft}>{counts[concern]}</span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <>
          <h3 className={classes.heading}>Most pressing</h3>
          <ul className={classes.rows}>
            {rows.map(({ concern, kind, documentId, path, sentence, remedy }) => (
              <li key={`${concern} ${documentId}`}>
                <TextLink href={documentAddress(kind, documentId, path)}>{sentence}</TextLink>
                <span className={classes.soft}>{remedy}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
