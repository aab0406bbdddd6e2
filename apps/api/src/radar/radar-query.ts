import { readToday } from '../content/today'
import { forReading } from '../editions/editorial/reading'
import { RadarConcern } from '../editions/editorial/terms'
import { builder } from '../graphql/builder'
import { pageOf, readPageArguments } from '../graphql/page'
import { RadarItem } from './radar-item'
import { type Concern, concernKeys, countConcerns, readConcerns } from './read-concerns'

const RadarConnection = builder.connectionObject(
  {
    type: RadarItem,
    name: 'RadarConnection',
    description: 'A page of what the record owes.',
    subGraphs: ['Editorial'],
  },
  { name: 'RadarEdge', description: 'Something the record owes.', subGraphs: ['Editorial'] },
)

const RadarFilter = builder.inputType('RadarFilter', {
  description: 'What is meant: all of this must hold.',
  fields: (t) => ({
    story: t.string({ description: 'Only what is about the story with this slug.' }),
    concerns: t.field({ type: [RadarConcern], description: 'Only concerns of these kinds.' }),
  }),
})

builder.queryField('radar', (t) =>
  t.connection(
    {
      type: RadarItem,
      description:
        'What the live record owes somebody who looks after it, the most pressing first: meetings with no outcome, ' +
        'tracks with no next step, dead citations, statements without a citation. Days are those of the newsroom.',
      args: { filter: t.arg({ type: RadarFilter, description: 'What is meant; all, without it.' }) },
      resolve: async (_root, { filter, ...args }, context) => {
        const db = forReading(context)
        const query = readPageArguments(args, concernKeys, 'Radar')
        const asked = {
          story: filter?.story ?? null,
          concerns: filter?.concerns ?? null,
          today: await readToday(context),
        }
        const placeOf = ({ rank, at, id }: Concern) => [rank, at, id]
        return pageOf(query, await readConcerns(db, asked, query), placeOf, () => countConcerns(db, asked))
      },
    },
    RadarConnection,
  ),
)
