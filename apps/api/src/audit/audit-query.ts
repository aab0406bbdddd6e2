import { personColumns } from '../editions/editorial/person'
import { forReading } from '../editions/editorial/reading'
import { builder } from '../graphql/builder'
import type { SortKey } from '../graphql/page'
import { readPrismaPage } from '../graphql/prisma-page'
import { AuditFilter, whereOf } from './audit-filter'
import { AuditEntry, AuditEntryConnection } from './entry'

/** The newest first. Ids rise with time, so they keep apart what happened in one millisecond. */
export const newestFirst: SortKey[] = [
  { column: 'at', type: 'time', isDescending: true },
  { column: 'id', type: 'id', isDescending: true },
]

builder.queryField('audit', (t) =>
  t.connection(
    {
      type: AuditEntry,
      description:
        'What was done here and by whom, and what was refused, the newest first: sign-ins, roles, keys, publications, exports. For administrators. What editions changed in the content stands in `editionHistory`.',
      args: {
        filter: t.arg({ type: AuditFilter, description: 'Which entries are meant; all, without it.' }),
      },
      resolve: (_root, { filter, ...args }, context) => {
        const db = forReading(context, 'administer')
        return readPrismaPage({
          args,
          keys: newestFirst,
          where: whereOf(filter ?? {}),
          find: (page) => db.auditEntry.findMany({ ...page, include: { by: { select: personColumns } } }),
          count: (page) => db.auditEntry.count(page),
        })
      },
    },
    AuditEntryConnection,
  ),
)
