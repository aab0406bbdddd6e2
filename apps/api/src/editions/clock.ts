import type { Transaction } from '../core/database/transaction'

/** Reads Postgres' clock to the millisecond, as text: several API processes write one record, so one clock tells its times. */
export async function readClock(db: Transaction): Promise<string> {
  const [row] = await db.$queryRaw<Array<{ now: string }>>`
    select to_json(date_trunc('milliseconds', clock_timestamp())) #>> '{}' as now`
  if (!row) throw new Error('The database told no time.')
  return row.now
}
