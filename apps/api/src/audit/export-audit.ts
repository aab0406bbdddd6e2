import type { AuditFormat } from '@parley/shared/audit'
import { record } from '../core/audit/record'
import type { Person } from '../core/person'
import type { AuditEntry, PrismaClient } from '../generated/prisma/client'
import { readPageArguments } from '../graphql/page'
import { placeBy, prismaPageOf } from '../graphql/prisma-page'
import { type Filter, whereOf } from './audit-filter'
import { newestFirst } from './audit-query'
import { formats } from './formats'

/**
 * Gives the audit as text, the newest entry first, a page at a time, however much of it there is. That it is taken out is
 * written down before the first line is given, and is not among what is given.
 */
export async function* exportAudit(
  db: PrismaClient,
  { format, filter, by }: { format: AuditFormat; filter: Filter; by: Person },
): AsyncGenerator<string> {
  const [newest] = await db.auditEntry.findMany({ orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 })
  await record(db, { kind: 'EXPORTED', by, detail: { format } })
  const { head, write } = formats[format]
  yield head
  for await (const entries of readPages(db, filter, newest)) yield entries.map(write).join('')
}

/** No snapshot is needed: what stands in the audit never changes, and what comes after the first page is older. */
async function* readPages(db: PrismaClient, filter: Filter, newest: AuditEntry | undefined) {
  if (!newest) return
  const { at, id } = newest
  const isWithin = { OR: [{ at: { lt: at } }, { at, id: { lte: id } }] }
  const where = { AND: [whereOf(filter), isWithin] }
  const page = { ...readPageArguments({ first: 0 }, newestFirst), take: rowsAtOnce }
  for (let from = page.from; ; ) {
    const entries = await db.auditEntry.findMany(prismaPageOf({ ...page, from }, newestFirst, where))
    const last = entries.at(-1)
    if (!last) return
    yield entries
    from = placeBy(newestFirst)(last)
  }
}

const rowsAtOnce = 1_000
