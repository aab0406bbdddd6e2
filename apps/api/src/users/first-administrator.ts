import { v7 as uuidv7 } from 'uuid'
import type { PrismaClient } from '../generated/prisma/client'

export const firstAdministratorEmail = 'admin@localhost'

/** Makes the first administrator when nobody works here yet. There is no default password: a link signs them in. */
export async function ensureFirstAdministrator(db: PrismaClient): Promise<void> {
  const anybody = await db.user.findFirst({ where: { isSystem: false }, select: { id: true } })
  if (anybody) return
  await db.user.createMany({
    data: [
      {
        id: uuidv7(),
        name: 'First administrator',
        email: firstAdministratorEmail,
        // Whoever reads the link in the terminal owns the machine, which is proof enough.
        emailVerified: true,
        role: 'ADMIN',
      },
    ],
    // Another process may be starting too.
    skipDuplicates: true,
  })
}
