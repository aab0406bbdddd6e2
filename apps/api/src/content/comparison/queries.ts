import { builder } from '../../graphql/builder'
import { open } from '../../graphql/sub-graphs'
import { readToday } from '../today'
import { mostCompared, readTracks } from './read-tracks'
import { TrackComparison } from './schema'

builder.queryField('compareTracks', (t) =>
  t.field({
    ...open(
      'Tracks side by side: who backs, hosts, convenes and mediates each, who is in it and who is missing and why, its ' +
        'meetings, what came of it and what is contested. An error names the slugs that no track has.',
    ),
    type: TrackComparison,
    args: {
      slugs: t.arg.stringList({
        required: true,
        description: `The slugs of the tracks, in the order of the answer; at most ${mostCompared}, each once.`,
      }),
    },
    resolve: async (_root, { slugs }, context) => ({
      tracks: await readTracks(context.db, slugs),
      today: await readToday(context),
    }),
  }),
)
