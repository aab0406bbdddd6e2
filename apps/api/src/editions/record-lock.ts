import type { Transaction } from '../core/database/transaction'

/** The advisory lock of the record: publishers take it one at a time, and hold it until their commit is visible. */
export const recordLock = 7001

/** Waits for a publication that is under way: what is written down from then on is later than it, and sees it. */
export async function waitForPublication(db: Transaction): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock_shared(${recordLock})`
}
