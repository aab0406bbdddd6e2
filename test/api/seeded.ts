import { importRecord } from '../../apps/api/src/editions/import-record'
import { firstContent } from '../../prisma/seed/first-content/record'
import { startApi, type TestApi } from './api'

/** The public API over the first content: nine editions on the Afghan talks. */
export async function startSeededApi(): Promise<TestApi> {
  const api = await startApi()
  await importRecord(api.database.owner.now, firstContent, { timeZone: 'UTC' })
  return api
}
