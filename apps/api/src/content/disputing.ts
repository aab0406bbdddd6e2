import { Document } from '../editions/schema/document'
import { createBatch, groupBy } from '../graphql/batch'
import { builder } from '../graphql/builder'
import { readTogether } from '../graphql/read-together'
import { open } from '../graphql/sub-graphs'
import { Citation } from './citation/schema'

builder.interfaceFields(Document, (t) => ({
  disputing: t.field({
    ...open(
      'The citations that dispute it, or a seat or relation in it: where sources disagree, each with its source and, ' +
        'where there is one, the statement; `of` says what it disputes.',
    ),
    type: [Citation],
    resolve: async ({ id }, _args, context, info) => {
      const ids = await findDisputing(context, id)
      const rows = await readTogether(
        context,
        info,
        ids.map((each) => ({ typename: 'Citation', id: each })),
      )
      return rows as never[] // each read as the type that this field names
    },
  }),
}))

/** By document, whatever its kind: ids are never shared between kinds. */
const findDisputing = createBatch<string, string[]>(
  (id) => id,
  async ({ db }, ids) => {
    const rows = await db.$queryRaw<Array<{ id: string; documentId: string }>>`
      select c.id, d.id as "documentId"
      from "Citation" c
      left join "Participation" p on p.id = c."ofParticipationId"
      left join "Relation" r on r.id = c."ofRelationId"
      cross join lateral (select coalesce(c."ofTrackId", c."ofActorId", c."ofMeetingId", c."ofDevelopmentId",
        c."ofStatementId", p."trackId", p."meetingId", p."developmentId", r."fromId") as id) d
      where c.bearing = 'DISPUTES' and d.id = any(${ids}::uuid[])
      order by p.position nulls first, r.position nulls first, c.position, c.id`
    const byDocument = groupBy(rows, ({ documentId }) => documentId)
    return ids.map((id) => byDocument.get(id)?.map((row) => row.id) ?? [])
  },
)
