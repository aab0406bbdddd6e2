import type { Role } from '@parley/shared/roles'
import { v7 as uuidv7 } from 'uuid'
import { openDatabase } from '../../apps/api/src/core/database/open-database'
import { createLog } from '../../apps/api/src/core/log'
import { openSignIn } from '../../apps/api/src/users/sign-in'

export interface Hired {
  /** Signs in once. */
  signInLink: string
}

/** Makes people who can sign in, as an administrator would. */
export async function openHiring(databaseUrl: string, adminUrl: string, secret: string) {
  const database = openDatabase({ url: databaseUrl, connections: 1 })
  const { user: users } = database.owner.now
  const signIn = await openSignIn({ adminUrl, secret }, database.owner.now, createLog('silent'))
  return {
    async hire(name: string, role: Role = 'PUBLISHER'): Promise<Hired> {
      const email = `${uuidv7()}@example.org`
      await users.create({ data: { id: uuidv7(), name, email, role, emailVerified: true } })
      return { signInLink: await signIn.makeLink(email) }
    },
    close: () => database.close(),
  }
}
