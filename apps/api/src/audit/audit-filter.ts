import { AuditKind } from '../editions/editorial/terms'
import type { Prisma } from '../generated/prisma/client'
import { builder } from '../graphql/builder'

export const AuditFilter = builder.inputType('AuditFilter', {
  description: 'Which entries are meant: those for which all of this holds.',
  fields: (t) => ({
    kinds: t.field({ type: [AuditKind], description: 'One of these happened.' }),
    people: t.idList({ description: 'One of these people did it, or it was about one of them.' }),
    subject: t.id({ description: 'It was about this: a `subjectId`.' }),
    since: t.field({ type: 'DateTime', description: 'It happened at this moment or later.' }),
    until: t.field({ type: 'DateTime', description: 'It happened at this moment or before.' }),
  }),
})

export type Filter = Partial<typeof AuditFilter.$inferInput>

/** The entries that a filter means. */
export function whereOf({ kinds, people, subject, since, until }: Filter): Prisma.AuditEntryWhereInput {
  return {
    AND: [
      kinds == null ? {} : { kind: { in: kinds } },
      people == null ? {} : { OR: [{ byId: { in: people } }, { subjectId: { in: people } }] },
      subject == null ? {} : { subjectId: subject },
      { at: { gte: since ?? undefined, lte: until ?? undefined } },
    ],
  }
}
