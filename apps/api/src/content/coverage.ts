import type { StatementForm } from '../generated/prisma/enums'
import { builder } from '../graphql/builder'
import { readNodes } from '../graphql/node-types'
import { open } from '../graphql/sub-graphs'
import { StatementForm as StatementFormEnum } from './terms'

interface Count {
  form: StatementForm
  count: number
}

interface Covered {
  actor: { id: string }
  seats: number
  statements: Count[]
}

const StatementCount = builder.objectRef<Count>('StatementCount').implement({
  ...open('How many statements there are in one form.'),
  fields: (t) => ({
    form: t.expose('form', { ...open('The form.'), type: StatementFormEnum }),
    count: t.exposeInt('count', open('How many.')),
  }),
})

const Coverage = builder.objectRef<Covered>('Coverage').implement({
  ...open(
    'How much of an actor a story tells: whether it sits at a table, and whether its own voice is heard.',
  ),
  fields: (t) => ({
    actor: t.expose('actor', { ...open('The actor.'), type: 'Actor' }),
    seats: t.exposeInt('seats', open('Its seats at tracks, meetings and developments of the story.')),
    statements: t.expose('statements', {
      ...open('Its statements in the story, by form; a form with none is left out.'),
      type: [StatementCount],
    }),
  }),
})

builder.queryField('coverage', (t) =>
  t.field({
    ...open('Every actor of a story with its seats and statements, by name: whose voice is missing?'),
    type: [Coverage],
    args: { story: t.arg.string({ required: true, description: 'The slug of the story.' }) },
    resolve: async (_root, { story }, context, info) => {
      const rows = await context.db.$queryRaw<Array<{ id: string; seats: number; statements: Count[] }>>`
        with inside as materialized (
          select "documentId" as id, kind from "InStory" where "storyId" = (select id from "Story" where slug = ${story})
        ),
        seat as (
          select "actorId" as id, count(*)::int as seats from "Participation"
          where coalesce("trackId", "meetingId", "developmentId") in (select id from inside) group by 1
        ),
        voice as (
          select id, json_agg(json_build_object('form', form, 'count', count) order by form) as statements from (
            select "speakerId" as id, form, count(*)::int as count from "Statement"
            where id in (select id from inside) and "speakerId" is not null group by 1, 2
          ) said group by 1
        )
        select a.id, coalesce(s.seats, 0) as seats, coalesce(v.statements, '[]') as statements
        from inside i join "Actor" a on a.id = i.id left join seat s on s.id = a.id left join voice v on v.id = a.id
        where i.kind = 'ACTOR' order by a.name, a.id`
      const actors = await readNodes(
        context,
        info,
        rows.map(({ id }) => ({ typename: 'Actor', id })),
        ['actor'],
      )
      return rows.flatMap(({ seats, statements }, index) => {
        const actor = actors[index]
        return actor ? [{ actor, seats, statements }] : []
      })
    },
  }),
)
