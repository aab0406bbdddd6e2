import { builder } from '../../graphql/builder'
import { readList } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { stories, storyArgs } from './list'
import { Story, StoryConnection } from './schema'

builder.queryFields((t) => ({
  story: t.prismaField({
    ...open('The story with this slug; null when there is none.'),
    type: Story,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.story.findUnique({ ...query, where: { slug } }),
  }),
  stories: t.connection(
    {
      ...open('The stories of the record.'),
      type: 'Story',
      args: storyArgs,
      resolve: (_root, args, context, info) => readList(context, info, args, stories),
    },
    StoryConnection,
  ),
}))
