import { v7 as uuidv7 } from 'uuid'
import type { PrismaClient } from '../generated/prisma/client'

/** The id of this installation, made at its first start. Two on one host keep their cookies apart by it. */
export async function getInstallationId(db: PrismaClient): Promise<string> {
  const known = await findOldest(db)
  if (known) return known.id
  const made = await db.installation.create({ data: { id: uuidv7() } })
  // Two processes may start at once: both then take the older row.
  return (await findOldest(db))?.id ?? made.id
}

function findOldest(db: PrismaClient) {
  return db.installation.findFirst({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
}
