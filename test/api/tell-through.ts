import { PrismaPg } from '@prisma/adapter-pg'
import { v7 as uuidv7 } from 'uuid'
import { createPostman } from '../../apps/api/src/core/links/postman'
import { announce } from '../../apps/api/src/core/outbox'
import { createVault } from '../../apps/api/src/core/vault'
import { PrismaClient } from '../../apps/api/src/generated/prisma/client'
import { createWebhook } from '../../apps/api/src/webhooks/webhooks'

/** Makes a webhook to an address of this machine, and lets something happen that it is told. */
export async function tellThrough(databaseUrl: string, secret: string, url: string): Promise<void> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) })
  try {
    const by = { id: uuidv7(), name: 'Ada Berg', email: 'ada@example.org', role: 'ADMIN' } as const
    await db.user.create({ data: by })
    const postman = createPostman({ ownHosts: [new URL(url).host] })
    const acting = { by, now: new Date(), vault: createVault(secret), postman }
    await db.$transaction((tx) => createWebhook(tx, { url, events: ['EDITION_PUBLISHED'] }, acting))
    await announce(db, { type: 'EDITION_PUBLISHED', data: { number: 1 } })
  } finally {
    await db.$disconnect()
  }
}
