import { leastPasswordLength } from '@parley/shared/password'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { v7 as uuidv7 } from 'uuid'
import type { Log } from '../core/log'
import type { Settings } from '../core/settings'
import type { PrismaClient } from '../generated/prisma/client'
import { linkPlugin } from './link-plugin'
import { passwordPlugin } from './password-plugin'
import { mayWork } from './person'

interface Parts {
  settings: Pick<Settings, 'adminUrl' | 'secret'>
  db: PrismaClient
  log: Log
  installationId: string
}

/** Sets better-auth up: links that work once, passwords for those who have one, and no way in for strangers. */
export function createAuth({ settings, db, log, installationId }: Parts) {
  const { adminUrl, secret } = settings
  return betterAuth({
    // The one origin that browsers know, whatever host the admin forwards from: cookies and redirects follow it.
    baseURL: adminUrl,
    basePath: '/api/auth',
    trustedOrigins: [adminUrl],
    secret,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: leastPasswordLength },
    plugins: [linkPlugin(db, adminUrl), passwordPlugin()],
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        isSystem: { type: 'boolean', input: false },
        deactivatedAt: { type: 'date', input: false, required: false },
      },
    },
    session: { expiresIn: 30 * 24 * 60 * 60, disableSessionRefresh: true, cookieCache: { enabled: false } },
    databaseHooks: {
      session: {
        create: {
          async before({ userId }) {
            const user = await db.user.findUnique({ where: { id: userId } })
            if (!user || !mayWork(user)) return false
          },
          async after({ userId }) {
            await db.user.update({ where: { id: userId }, data: { lastSignInAt: new Date() } })
          },
        },
      },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: `parley-${installationId}`,
      useSecureCookies: adminUrl.startsWith('https://'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => uuidv7() },
    },
    logger: { level: 'warn', log: (level, message, ...details) => log[level]({ details }, message) },
    onAPIError: { errorURL: `${adminUrl}/sign-in` },
    telemetry: { enabled: false },
  })
}

/** Carries the address a request came from; set by the server, never taken from a client. */
export const addressHeader = 'x-parley-address'
