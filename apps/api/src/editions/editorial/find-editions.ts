import { builder } from '../../graphql/builder'
import { refusal } from '../../graphql/errors'
import { DraftEdition } from './draft-edition'
import { forReading } from './reading'

const mostFound = 50

builder.queryField('findEditions', (t) =>
  t.prismaField({
    type: [DraftEdition],
    description:
      'Finds editions by their number and by words of their title, those being prepared before those published, and ' +
      'the newest first. Case and accents are forgiven; what was discarded is not found.',
    args: {
      query: t.arg.string({
        required: true,
        description: 'What was typed so far; nothing gives the newest.',
      }),
      first: t.arg.int({ defaultValue: 10, description: `How many to give; at most ${mostFound}.` }),
    },
    resolve: async (selection, _root, { query, first }, context) => {
      const db = forReading(context)
      const most = first ?? 10
      if (most < 0 || most > mostFound) {
        throw refusal('INVALID', `\`first\` is from 0 to ${mostFound}.`, {
          argument: 'first',
          limit: mostFound,
        })
      }
      const typed = query.replace(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, 200)
      const found = await db.$queryRaw<Array<{ id: string }>>`
        with asked as (
          select btrim(regexp_replace(lower(unaccent(${typed}::text)), '[^[:alnum:]]+', ' ', 'g')) as words
        ),
        named as (
          select id, number, "createdAt", coalesce('edition ' || number, 'draft edition') as place,
            btrim(regexp_replace(lower(unaccent(title)), '[^[:alnum:]]+', ' ', 'g')) as title
          from "Edition" where "discardedAt" is null
        )
        select n.id::text as id from named n cross join asked a
        where not exists (
          select from unnest(string_to_array(a.words, ' ')) word
          where strpos(' ' || n.place || ' ' || n.title, ' ' || word) = 0
        )
        order by a.words in (coalesce(n.number::text, ''), n.place) desc, n.number is null desc,
          starts_with(n.title, a.words) desc, n.number desc, n."createdAt" desc, n.id
        limit ${most}::int`
      const ids = found.map(({ id }) => id)
      const editions = await db.edition.findMany({ ...selection, where: { id: { in: ids } } })
      return editions.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    },
  }),
)
