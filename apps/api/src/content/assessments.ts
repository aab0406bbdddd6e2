import { builder } from '../graphql/builder'
import { open } from '../graphql/sub-graphs'
import { idsInStory } from './in-story'
import { Assessment } from './mention/schema'

builder.queryField('assessments', (t) =>
  t.prismaField({
    ...open(
      'Who is said to gain and who to lose in a story, according to whom; in the order the statements were recorded.',
    ),
    type: [Assessment],
    args: { story: t.arg.string({ required: true, description: 'The slug of the story.' }) },
    resolve: async (query, _root, { story }, { db }) =>
      db.mention.findMany({
        ...query,
        where: { outlook: { not: null }, statementId: { in: await idsInStory(db, story, 'STATEMENT') } },
        orderBy: [{ statementId: 'asc' }, { position: 'asc' }],
      }),
  }),
)
