import { groups } from '../actors-groups'
import { organisations } from '../actors-organisations'
import { people } from '../actors-people'
import { states } from '../actors-states'
import { developments } from '../developments'
import { change, changesOf, type ImportedEdition } from '../imported'
import { editionTimes } from '../keys'
import { meetings } from '../meetings'
import { sources } from '../sources'
import { mirStatements } from '../statements-mir'
import { officialStatements } from '../statements-officials'
import { publicationStatements } from '../statements-publication'
import { ruttigStatements } from '../statements-ruttig'
import { smithStatements } from '../statements-smith'
import { talibanStatements } from '../statements-taliban'
import { unnamedStatements } from '../statements-unnamed'
import { story } from '../story'
import { tracks } from '../tracks'

/** The explainer, as published. */
export const explainer: ImportedEdition = {
  kind: 'UPDATE',
  title: 'Two tracks toward peace in Afghanistan',
  publicNote: 'The story begins, with an explainer on the talks in Doha and in Moscow.',
  publishedAt: editionTimes[0],
  byline: null,
  changes: [
    ...changesOf(change.source, sources),
    ...changesOf(change.actor, people),
    ...changesOf(change.actor, states),
    ...changesOf(change.actor, groups),
    ...changesOf(change.actor, organisations),
    ...changesOf(change.track, tracks),
    ...changesOf(change.meeting, meetings),
    ...changesOf(change.development, developments),
    ...changesOf(change.statement, talibanStatements),
    ...changesOf(change.statement, officialStatements),
    ...changesOf(change.statement, unnamedStatements),
    ...changesOf(change.statement, ruttigStatements),
    ...changesOf(change.statement, mirStatements),
    ...changesOf(change.statement, smithStatements),
    ...changesOf(change.statement, publicationStatements),
    change.story('STORY', story),
  ],
}
