import frame from '@/components/framed-rows.module.css'
import { KindIcon } from '@/components/kind-icon'
import { TextLink } from '@/components/links'
import { documentAddress } from '@/lib/document-address'
import classes from './radar-rows.module.css'
import type { RadarRow } from './read-radar'

/** What the record owes, a sentence in each row, which leads to the field that mends it. */
export function RadarRows({ rows }: { rows: readonly RadarRow[] }) {
  return (
    <ul className={frame.rows}>
      {rows.map(({ concern, kind, documentId, path, sentence, remedy }) => (
        <li key={`${concern} ${documentId}`} className={classes.row}>
          <span className={classes.icon}>
            <KindIcon kind={kind} size={16} />
          </span>
          <div className={classes.words}>
            <TextLink href={documentAddress(kind, documentId, path)}>{sentence}</TextLink>
            <p className={classes.remedy}>{remedy}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
