import { PrismaPg } from '@prisma/adapter-pg'
import { importRecord } from '../../apps/api/src/editions/import-record'
import { PrismaClient } from '../../apps/api/src/generated/prisma/client'
import { firstContent } from './first-content/record'

/** Brings the first content into an installation that has published nothing; says what it did. */
export async function seedWhenEmpty(databaseUrl: string, byline = 'Parley'): Promise<string> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 2 }) })
  try {
    const published = await db.edition.count({ where: { number: { not: null } } })
    if (published > 0) return `The record holds ${published} ${published === 1 ? 'edition' : 'editions'}.`
    const count = await importRecord(db, firstContent, { timeZone: 'UTC', byline })
    return `The first content is in: ${count} editions.`
  } finally {
    await db.$disconnect()
  }
}
