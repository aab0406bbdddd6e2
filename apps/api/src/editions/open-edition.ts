import { validate as isUuid } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Edition } from '../generated/prisma/client'

/** An edition that does not exist, or is past changing: published or discarded. */
export interface NotOpen {
  status: 'NOT_OPEN'
  message: string
}

/** Takes an edition for changing: others who change or publish it wait until this transaction ends. */
export async function takeOpenEdition(db: Transaction, id: string): Promise<Edition | NotOpen> {
  if (!isUuid(id)) return refuse('There is no such edition: choose another.')
  await db.$executeRaw`select from "Edition" where id = ${id}::uuid for update`
  const edition = await db.edition.findUnique({ where: { id } })
  if (!edition) return refuse('There is no such edition: choose another.')
  if (edition.publishedAt)
    return refuse(`Edition ${edition.number} is published: make a new edition for what follows.`)
  if (edition.discardedAt) return refuse('This edition was discarded: choose another.')
  return edition
}

export function isNotOpen(value: object): value is NotOpen {
  return 'status' in value && value.status === 'NOT_OPEN'
}

function refuse(message: string): NotOpen {
  return { status: 'NOT_OPEN', message }
}
