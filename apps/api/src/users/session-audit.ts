import type { AuditDetail, AuditKind } from '@parley/shared/audit'
import { record } from '../core/audit/record'
import type { PrismaClient } from '../generated/prisma/client'
import { aboutPerson } from './about-person'
import { meansAt, readMeans } from './means'
import { originIn } from './origin'
import { mayWork } from './person'

/** What better-auth tells of the request in which it writes; null when nobody asked over HTTP. */
type Asked = { path?: string; headers?: Headers } | null

/**
 * Hooks of better-auth: who may have a session, and what the audit says of sessions and passwords. Each is written down
 * as soon as better-auth has done it, whose transactions are its own; a failure to write it down fails the request.
 */
export function auditHooks(db: PrismaClient) {
  const note = async (kind: AuditKind, userId: string, asked: Asked, detail: AuditDetail = {}) => {
    const user = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { id: true, name: true } })
    const by = { ...user, from: originIn(asked?.headers) }
    await record(db, { kind, by, about: aboutPerson(user), detail })
  }
  return {
    session: {
      create: {
        async before({ userId }: { userId: string }, asked: Asked) {
          const user = await db.user.findUnique({ where: { id: userId }, include: { secondFactor: true } })
          if (!user || !mayWork(user)) return false
          const means = meansAt(asked?.path)
          // A passkey is opened by who somebody is or by what they know: it is two factors in one.
          const owesCode = user.secondFactor?.confirmedAt && means !== null && means !== 'PASSKEY'
          if (!owesCode) return
          return { data: { begunWith: means, expiresAt: new Date(Date.now() + toGiveCode) } }
        },
        async after({ userId, ...session }: { userId: string }, asked: Asked) {
          if (readMeans(Reflect.get(session, 'begunWith'))) return
          await db.user.update({ where: { id: userId }, data: { lastSignInAt: new Date() } })
          const means = meansAt(asked?.path)
          if (means) await note('SIGNED_IN', userId, asked, { with: means })
        },
      },
      delete: {
        async after({ userId }: { userId: string }, asked: Asked) {
          const kind = endsOfSession[asked?.path ?? '']
          if (kind) await note(kind, userId, asked)
        },
      },
    },
    account: {
      create: {
        async after({ userId }: { userId: string }, asked: Asked) {
          await note('PASSWORD_SET', userId, asked)
        },
      },
      update: {
        async after({ userId }: { userId: string }, asked: Asked) {
          if (asked?.path === '/change-password') await note('PASSWORD_CHANGED', userId, asked)
        },
      },
    },
  }
}

/** How long a session waits for the code that it owes. */
const toGiveCode = 10 * 60_000

/** One that ends elsewhere was too old, or goes with the password it was begun by. */
const endsOfSession: Readonly<Record<string, AuditKind>> = {
  '/sign-out': 'SIGNED_OUT',
  '/revoke-session': 'SESSION_ENDED',
  '/revoke-other-sessions': 'SESSION_ENDED',
}
