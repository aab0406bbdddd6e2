import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, getSessionFromCtx, sensitiveSessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { record } from '../../core/audit/record'
import type { PrismaClient } from '../../generated/prisma/client'
import { aboutPerson } from '../about-person'
import type { NoteFailure } from '../failed-sign-ins'
import { readMeans } from '../means'
import { originIn } from '../origin'
import {
  type Asker,
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  type Given,
  renewBackupCodes,
  takeCode,
  type Untaken,
} from './second-factor'

interface Parts {
  db: PrismaClient
  secret: string
  /** What the app files the code under. */
  issuer: string
  noteFailure: NoteFailure
}

/** Where somebody gives the code they still owe; open to whoever has such a half session. */
export const codePath = '/second-factor/give-code'

/**
 * A second factor, asked for after a password or a link. Not better-auth's own plugin of that name, which watches over
 * passwords alone: here a session that owes a code is none, however it was begun, until the code is given.
 */
export function secondFactorPlugin({ db, secret, issuer, noteFailure }: Parts) {
  const given = (code: string): Given => ({ code, secret, now: new Date() })

  return {
    id: 'second-factor',
    endpoints: {
      giveCode: createAuthEndpoint(
        codePath,
        { method: 'POST', requireHeaders: true, body: codeSchema },
        async (context) => {
          const half = await getSessionFromCtx(context, { disableCookieCache: true, disableRefresh: true })
          const begunWith = readMeans(half?.session.begunWith)
          if (!half || !begunWith) throw new APIError('UNAUTHORIZED', { message: 'Sign in first.' })
          const { id, name } = half.user
          const taken = await db.$transaction((tx) => takeCode(tx, id, given(context.body.code)))
          if (isUntaken(taken)) {
            noteFailure({ id }, context.headers)
            throw refusal(taken)
          }
          const { internalAdapter } = context.context
          // A new session: whoever knew the half one has nothing.
          const session = await internalAdapter.createSession(id)
          // Refused by the hook for those who were shut out a moment ago.
          if (!session) throw new APIError('UNAUTHORIZED', { message: 'You no longer work here.' })
          await internalAdapter.deleteSession(half.session.token)
          const by = { id, name, from: originIn(context.headers) }
          const detail = { with: begunWith, factor: taken.factor }
          await record(db, { kind: 'SIGNED_IN', by, about: aboutPerson(by), detail })
          await setSessionCookie(context, { session, user: half.user })
          return context.json({ status: true })
        },
      ),
      tellSecondFactor: createAuthEndpoint(
        '/second-factor',
        { method: 'GET', use: [sensitiveSessionMiddleware] },
        async (context) => {
          const userId = context.context.session.user.id
          const factor = await db.secondFactor.findUnique({ where: { userId } })
          const backupCodesLeft = await db.backupCode.count({ where: { userId, usedAt: null } })
          return context.json({ isOn: factor?.confirmedAt != null, backupCodesLeft })
        },
      ),
      beginSecondFactor: createAuthEndpoint(
        '/second-factor/begin',
        { method: 'POST', requireHeaders: true, use: [sensitiveSessionMiddleware] },
        async (context) => {
          const key = await db.$transaction((tx) =>
            beginSecondFactor(tx, askerIn(context), { secret, issuer }),
          )
          if (key && !isUntaken(key)) return context.json(key)
          throw new APIError('CONFLICT', { message: 'You have a second factor: remove it first.' })
        },
      ),
      confirmSecondFactor: createAuthEndpoint(
        '/second-factor/confirm',
        { method: 'POST', requireHeaders: true, body: codeSchema, use: [sensitiveSessionMiddleware] },
        async (context) => {
          const by = askerIn(context)
          const done = await db.$transaction((tx) => confirmSecondFactor(tx, by, given(context.body.code)))
          // Other browsers came in without it.
          const { id } = context.context.session.session
          if (!isUntaken(done)) await db.session.deleteMany({ where: { userId: by.id, id: { not: id } } })
          return context.json(takenOrThrow(done))
        },
      ),
      renewBackupCodes: createAuthEndpoint(
        '/second-factor/renew-backup-codes',
        { method: 'POST', requireHeaders: true, body: codeSchema, use: [sensitiveSessionMiddleware] },
        async (context) => {
          const by = askerIn(context)
          return context.json(
            takenOrThrow(await db.$transaction((tx) => renewBackupCodes(tx, by, given(context.body.code)))),
          )
        },
      ),
      endSecondFactor: createAuthEndpoint(
        '/second-factor/end',
        { method: 'POST', requireHeaders: true, body: codeSchema, use: [sensitiveSessionMiddleware] },
        async (context) => {
          const by = askerIn(context)
          return context.json(
            takenOrThrow(await db.$transaction((tx) => endSecondFactor(tx, by, given(context.body.code)))),
          )
        },
      ),
    },
    rateLimit: [{ pathMatcher: (path) => path.startsWith('/second-factor/'), window: 60, max: 20 }],
  } satisfies BetterAuthPlugin
}

const codeSchema = z.object({ code: z.string().min(1).max(50) })

interface Asked {
  headers: Headers
  context: { session: { user: { id: string; name: string; email: string } } }
}

function askerIn({ headers, context }: Asked): Asker {
  const { id, name, email } = context.session.user
  return { id, name, email, from: originIn(headers) }
}

function isUntaken(done: object | Untaken | null): done is Untaken | null {
  return done === null || typeof done === 'string'
}

function takenOrThrow<Done extends object>(done: Done | Untaken | null): Done {
  if (isUntaken(done)) throw refusal(done)
  return done
}

function refusal(untaken: Untaken | null): APIError {
  if (untaken === 'LOCKED') {
    return new APIError('TOO_MANY_REQUESTS', {
      code: 'LOCKED',
      message: 'Too many wrong codes. Wait a quarter of an hour, then try again.',
    })
  }
  if (untaken === 'WRONG') {
    return new APIError('BAD_REQUEST', {
      code: 'WRONG_CODE',
      message: 'This code is wrong, or was used before. Wait for the next one, or use a backup code.',
    })
  }
  return new APIError('CONFLICT', { message: 'There is no second factor to give a code of.' })
}
