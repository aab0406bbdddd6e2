import type { EditionKind } from '@parley/shared/editions'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Edition } from '../generated/prisma/client'
import { announceUnscheduled } from './announce'
import { isNotOpen, type NotOpen, takeOpenEdition } from './open-edition'
import { recordOfEdition } from './record-of-edition'
import { unscheduled } from './review/before-schedule'
import { voidApproval } from './review/steps'

/** What an edition says of itself. */
export interface EditionText {
  kind: EditionKind
  title: string
  publicNote: string | null
  internalNote: string | null
  byline: string | null
}

/** Begins a draft edition; `id` may be the client's own UUIDv7, and creating it again gives the same one. */
export async function createEdition(
  db: Transaction,
  text: EditionText & { id?: string; revertsId?: string },
  by: Person,
): Promise<Edition> {
  const id = text.id ?? uuidv7()
  // Two retries of one request may come at once: the second finds what the first made.
  await db.edition.createMany({ data: [{ ...text, id, createdById: by.id }], skipDuplicates: true })
  return db.edition.findUniqueOrThrow({ where: { id } })
}

/** Changes what a draft edition says of itself; what is not given stays. */
export async function editEdition(
  db: Transaction,
  id: string,
  text: Partial<EditionText>,
  by: Person,
): Promise<Edition | NotOpen> {
  const edition = await takeOpenEdition(db, id)
  if (isNotOpen(edition)) return edition
  const isSame = textFields.every((field) => text[field] === undefined || text[field] === edition[field])
  if (isSame) return edition
  await voidApproval(db, id, by)
  return db.edition.update({ where: { id }, data: text })
}

const textFields = ['kind', 'title', 'publicNote', 'internalNote', 'byline'] as const

/** Gives up a draft edition. Its changes stay with it, its saves go. */
export async function discardEdition(
  db: Transaction,
  id: string,
  by: Person,
  now: Date,
): Promise<Edition | NotOpen> {
  const edition = await takeOpenEdition(db, id)
  if (isNotOpen(edition)) return edition
  await db.changeSave.deleteMany({ where: { change: { editionId: id } } })
  await announceUnscheduled(db, id)
  await recordOfEdition(db, 'EDITION_DISCARDED', edition, by)
  return db.edition.update({
    where: { id },
    data: {
      ...unscheduled,
      scheduleFailedAt: null,
      state: 'DISCARDED',
      discardedById: by.id,
      discardedAt: now,
    },
  })
}
