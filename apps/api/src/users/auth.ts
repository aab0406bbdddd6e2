import { leastPasswordLength } from '@parley/shared/password'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { v7 as uuidv7 } from 'uuid'
import type { Log } from '../core/log'
import type { Settings } from '../core/settings'
import type { PrismaClient } from '../generated/prisma/client'
import type { NoteFailure } from './failed-sign-ins'
import { linkPlugin } from './link-plugin'
import type { MailLink } from './mail-link'
import { addressHeader } from './origin'
import { passkeyPlugin } from './passkeys/plugin'
import { passwordPlugin } from './password-plugin'
import { secondFactorPlugin } from './second-factor/plugin'
import { auditHooks } from './session-audit'

interface Parts {
  settings: Pick<Settings, 'adminUrl' | 'secret'>
  db: PrismaClient
  log: Log
  installationId: string
  noteFailure: NoteFailure
  mailLink: MailLink | null
}

/** Sets better-auth up: links that work once, passwords for those who have one, and no way in for strangers. */
export function createAuth({ settings, db, log, installationId, noteFailure, mailLink }: Parts) {
  const { adminUrl, secret } = settings
  return betterAuth({
    // The one origin that browsers know, whatever host the admin forwards from: cookies and redirects follow it.
    baseURL: adminUrl,
    basePath: '/api/auth',
    trustedOrigins: [adminUrl],
    secret,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: leastPasswordLength },
    plugins: [
      linkPlugin({ db, adminUrl, noteFailure, mailLink }),
      passwordPlugin(),
      passkeyPlugin({ db, adminUrl, noteFailure }),
      secondFactorPlugin({ db, secret, noteFailure, issuer: `Parley at ${new URL(adminUrl).hostname}` }),
    ],
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        isSystem: { type: 'boolean', input: false },
        deactivatedAt: { type: 'date', input: false, required: false },
      },
    },
    session: {
      expiresIn: 30 * 24 * 60 * 60,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { begunWith: { type: 'string', input: false, required: false } },
    },
    databaseHooks: auditHooks(db),
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
