import type { AuditDetail, AuditKind } from '@parley/shared/audit'
import { record } from '../core/audit/record'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Edition } from '../generated/prisma/client'

/** Writes down for the audit what somebody did with an edition, in the transaction in which they did it. */
export function recordOfEdition(
  db: Transaction,
  kind: AuditKind,
  { id, title, number }: Pick<Edition, 'id' | 'title' | 'number'>,
  by: Person,
  detail: AuditDetail = {},
): Promise<void> {
  const about = { subject: 'EDITION', id, name: title } as const
  return record(db, { kind, by, about, detail: { number: number ?? undefined, ...detail } })
}
