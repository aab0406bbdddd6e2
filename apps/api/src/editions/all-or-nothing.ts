import type { Transaction } from '../core/database/transaction'

/** Does work of several writes within a transaction that goes on: what does not succeed leaves nothing behind. */
export async function allOrNothing<Result>(
  db: Transaction,
  work: () => Promise<Result>,
  succeeded: (result: Result) => boolean,
): Promise<Result> {
  await db.$executeRaw`savepoint all_or_nothing`
  const result = await work()
  if (succeeded(result)) await db.$executeRaw`release savepoint all_or_nothing`
  else await db.$executeRaw`rollback to savepoint all_or_nothing`
  return result
}
