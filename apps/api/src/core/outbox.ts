import { v7 as uuidv7 } from 'uuid'
import type { Prisma } from '../generated/prisma/client'
import type { Transaction } from './database/transaction'

/** Something that happened, for those outside who want to be told. */
export interface Happening {
  type: string
  /** What they are told of it, in this order. */
  data: Prisma.InputJsonObject
}

/**
 * Writes down that something is to be told. Call it in the transaction of what happens: then nothing is told that did not
 * happen, and whatever happened is told, also when the process ends a moment later.
 */
export async function announce(tx: Transaction, { type, data }: Happening): Promise<void> {
  await tx.outboxEvent.create({ data: { id: uuidv7(), type, data }, select: { id: true } })
}
