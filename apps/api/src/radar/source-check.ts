import type { SourceCheckState as State } from '@parley/shared/radar'
import { Source } from '../content/source/schema'
import { forReading } from '../editions/editorial/reading'
import { SourceCheckState } from '../editions/editorial/terms'
import type { SourceCheck as Row } from '../generated/prisma/client'
import { createBatch } from '../graphql/batch'
import { builder } from '../graphql/builder'

/** What is known of an address, and whether there is another for the same. */
export type CheckedSource = Row & { archivedUrl: string | null }

export const SourceCheck = builder.objectRef<CheckedSource>('SourceCheck').implement({
  description:
    'What was seen when the address of a source was last looked at. It is no part of the record, and readers never see it.',
  fields: (t) => ({
    sourceId: t.exposeID('sourceId', { description: 'The source, a bare uuid.' }),
    url: t.exposeString('url', { description: 'The address that was looked at.' }),
    state: t.field({ type: SourceCheckState, description: 'How it stands.', resolve: stateOf }),
    checkedAt: t.expose('checkedAt', { type: 'DateTime', description: 'When it was last looked at.' }),
    status: t.exposeInt('status', {
      nullable: true,
      description: 'The status of the last answer in HTTP, such as 404; null when none came.',
    }),
    failure: t.exposeString('failure', {
      nullable: true,
      description: 'Why it cannot be read there, as a sentence; null when it can.',
    }),
    firstFailedAt: t.expose('firstFailedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it has been gone; null when it is not.',
    }),
    failures: t.exposeInt('failures', {
      description:
        'At how many looks in a row it was gone. Looks that could not tell are not counted, and end no row.',
    }),
  }),
})

function stateOf({ diedAt, failures, failure, archivedUrl }: CheckedSource): State {
  if (diedAt) return archivedUrl === null ? 'DEAD' : 'ARCHIVED'
  if (failures > 0) return 'FAILING'
  return failure === null ? 'ANSWERS' : 'UNSURE'
}

builder.prismaObjectFields(Source, (t) => ({
  addressCheck: t.field({
    type: SourceCheck,
    nullable: true,
    description:
      'How its address stands; null when it has none, or this one was not looked at yet. A source is dead when its ' +
      'address was gone (404, 410, or a host of that name is not known) at two looks or more, a day or more apart.',
    select: { url: true, archivedUrl: true },
    resolve: async ({ id, url, archivedUrl }, _args, context) => {
      forReading(context)
      const check = await readCheck(context, id)
      return check && check.url === url ? { ...check, archivedUrl } : null
    },
  }),
}))

const readCheck = createBatch<string, Row | null>(
  (id) => id,
  async ({ db }, ids) => {
    const rows = await db.sourceCheck.findMany({ where: { sourceId: { in: ids } } })
    const byId = new Map(rows.map((row) => [row.sourceId, row]))
    return ids.map((id) => byId.get(id) ?? null)
  },
)
