import { builder } from '../../graphql/builder'
import { readList } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { trackArgs, tracks } from './list'
import { Track, TrackConnection } from './schema'

builder.queryFields((t) => ({
  track: t.prismaField({
    ...open('The track with this slug; null when there is none.'),
    type: Track,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.track.findUnique({ ...query, where: { slug } }),
  }),
  tracks: t.connection(
    {
      ...open('The tracks of the record.'),
      type: 'Track',
      args: trackArgs,
      resolve: (_root, args, context, info) => readList(context, info, args, tracks),
    },
    TrackConnection,
  ),
}))
