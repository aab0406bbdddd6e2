import { createInterface } from 'node:readline'
import { PrismaPg } from '@prisma/adapter-pg'
import { publishEdition } from '../../apps/api/src/editions/publish'
import { PrismaClient } from '../../apps/api/src/generated/prisma/client'

// A process that is to be killed: it publishes the editions it is named, one after another, and says when it begins.
const [url, personId, ...editionIds] = process.argv.slice(2)
if (!url || !personId) throw new Error('Name the database and the person.')
const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 2 }) })
const by = { id: personId, name: 'Edna Editor', email: 'edna@example.org', role: 'PUBLISHER' as const }

await db.$queryRaw`select 1`
process.stdout.write('ready\n')
for await (const _ of createInterface({ input: process.stdin })) {
  for (const editionId of editionIds) await publishEdition(db, { editionId, by, timeZone: 'UTC' })
  process.stdout.write('done\n')
}
