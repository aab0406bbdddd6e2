import type { AuditDetail, AuditKind, AuditSubject } from '@parley/shared/audit'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../database/transaction'
import type { Origin } from '../origin'
import type { Person } from '../person'

export interface Entry {
  kind: AuditKind
  /** Who did it; nobody for what operators do at the machine, and before somebody is signed in. */
  by?: Pick<Person, 'id' | 'name' | 'from'> | null
  about?: About
  /** Where it came from, where that is not where `by` acts from. */
  from?: Origin
  detail?: AuditDetail
}

/** What an act was about, with the name it has at that moment. */
export interface About {
  subject: AuditSubject
  id: string
  name: string
}

/**
 * Writes down an act for the audit. Call it in the transaction of the act itself: then there is no act without its
 * entry, and no entry without its act. Give it no secret.
 */
export async function record(db: Transaction, { kind, by, about, from, detail = {} }: Entry): Promise<void> {
  const { address = null, userAgent = null } = from ?? by?.from ?? {}
  await db.auditEntry.create({
    data: {
      id: uuidv7(),
      kind,
      byId: by?.id,
      byName: by?.name,
      subject: about?.subject,
      subjectId: about?.id,
      subjectName: about?.name,
      address,
      userAgent,
      detail: { ...detail },
    },
    select: { id: true },
  })
}
