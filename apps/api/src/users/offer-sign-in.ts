import type { Log } from '../core/log'
import type { Settings } from '../core/settings'
import type { PrismaClient } from '../generated/prisma/client'
import { ensureFirstAdministrator, firstAdministratorEmail } from './first-administrator'
import { mayWork } from './person'
import { openSignIn } from './sign-in'

/** Makes the link that `npm start` prints for the first administrator; null once they may no longer sign in. */
export async function offerSignIn(settings: Settings, db: PrismaClient, log: Log): Promise<string | null> {
  await ensureFirstAdministrator(db)
  const first = await db.user.findUnique({ where: { email: firstAdministratorEmail } })
  if (!first || !mayWork(first)) return null
  const signIn = await openSignIn(settings, db, log)
  return signIn.makeLink(first.email)
}
