import { plainText } from '@parley/shared/plain-text'
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { record } from '../../core/audit/record'
import type { PrismaClient } from '../../generated/prisma/client'
import { aboutPerson } from '../about-person'
import type { NoteFailure } from '../failed-sign-ins'
import { passkeyPath } from '../means'
import { originIn } from '../origin'
import { keepChallenge, meetChallenge } from './challenges'

interface Parts {
  db: PrismaClient
  adminUrl: string
  noteFailure: NoteFailure
}

/** Sets a device the challenge by which somebody signs in; open to everybody. */
export const passkeyChallengePath = '/passkey/begin-sign-in'

/** Passkeys (WebAuthn level 3): keys that a device keeps, and uses only once it made sure who is at it. */
export function passkeyPlugin({ db, adminUrl, noteFailure }: Parts) {
  const rpID = new URL(adminUrl).hostname
  const expected = { expectedOrigin: adminUrl, expectedRPID: rpID, requireUserVerification: true }

  return {
    id: 'passkey',
    endpoints: {
      beginPasskey: createAuthEndpoint(
        '/passkey/begin-adding',
        { method: 'POST', use: [sensitiveSessionMiddleware] },
        async (context) => {
          const { id, email, name } = context.context.session.user
          const known = await db.passkey.findMany({ where: { userId: id } })
          const options = await generateRegistrationOptions({
            rpName: `Parley at ${rpID}`,
            rpID,
            userID: new TextEncoder().encode(id),
            userName: email,
            userDisplayName: name,
            excludeCredentials: known.map((passkey) => ({ id: passkey.id, transports: passkey.transports })),
            authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
          })
          await keepChallenge(db, options.challenge, { add: id })
          return context.json(options)
        },
      ),
      addPasskey: createAuthEndpoint(
        '/passkey/add',
        {
          method: 'POST',
          requireHeaders: true,
          body: z.object({ name: nameSchema, response: responseSchema<RegistrationResponseJSON>() }),
          use: [sensitiveSessionMiddleware],
        },
        async (context) => {
          const { user } = context.context.session
          const { name, response } = context.body
          const verified = await verifyRegistrationResponse({
            ...expected,
            response,
            expectedChallenge: (challenge) => meetChallenge(db, challenge, { add: user.id }),
          }).catch(() => null)
          if (!verified?.verified) throw notTaken()
          const { credential } = verified.registrationInfo
          const by = { id: user.id, name: user.name, from: originIn(context.headers) }
          await db.$transaction(async (tx) => {
            await tx.passkey.create({
              data: {
                id: credential.id,
                userId: user.id,
                name,
                publicKey: credential.publicKey,
                counter: credential.counter,
                transports: credential.transports ?? [],
              },
            })
            await record(tx, { kind: 'PASSKEY_ADDED', by, about: aboutPerson(user) })
          })
          return context.json({ status: true })
        },
      ),
      listPasskeys: createAuthEndpoint(
        '/passkey/list',
        { method: 'GET', use: [sensitiveSessionMiddleware] },
        async (context) =>
          context.json(
            await db.passkey.findMany({
              where: { userId: context.context.session.user.id },
              select: { id: true, name: true, createdAt: true, lastUsedAt: true },
              orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
            }),
          ),
      ),
      removePasskey: createAuthEndpoint(
        '/passkey/remove',
        {
          method: 'POST',
          requireHeaders: true,
          body: z.object({ id: z.string().max(2_000) }),
          use: [sensitiveSessionMiddleware],
        },
        async (context) => {
          const { user } = context.context.session
          const by = { id: user.id, name: user.name, from: originIn(context.headers) }
          await db.$transaction(async (tx) => {
            const { count } = await tx.passkey.deleteMany({ where: { id: context.body.id, userId: user.id } })
            if (count > 0) await record(tx, { kind: 'PASSKEY_REMOVED', by, about: aboutPerson(user) })
          })
          return context.json({ status: true })
        },
      ),
      beginPasskeySignIn: createAuthEndpoint(passkeyChallengePath, { method: 'POST' }, async (context) => {
        const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
        await keepChallenge(db, options.challenge, 'SIGN_IN')
        return context.json(options)
      }),
      signInByPasskey: createAuthEndpoint(
        passkeyPath,
        {
          method: 'POST',
          requireHeaders: true,
          body: z.object({ response: responseSchema<AuthenticationResponseJSON>() }),
        },
        async (context) => {
          const { response } = context.body
          const passkey = await db.passkey.findUnique({ where: { id: response.id } })
          const verified =
            passkey &&
            (await verifyAuthenticationResponse({
              ...expected,
              response,
              expectedChallenge: (challenge) => meetChallenge(db, challenge, 'SIGN_IN'),
              credential: {
                id: passkey.id,
                publicKey: passkey.publicKey,
                counter: Number(passkey.counter),
                // As it was given by a device, and given back to it.
                transports: passkey.transports as AuthenticatorTransport[],
              },
            }).catch(() => null))
          const refuse = () => {
            noteFailure(passkey && { id: passkey.userId }, context.headers)
            return notTaken()
          }
          if (!passkey || !verified?.verified) throw refuse()
          const { internalAdapter } = context.context
          const user = await internalAdapter.findUserById(passkey.userId)
          // Refused by the hook for those who no longer work here.
          const session = user && (await internalAdapter.createSession(user.id))
          if (!user || !session) throw refuse()
          await db.passkey.update({
            where: { id: passkey.id },
            data: { counter: verified.authenticationInfo.newCounter, lastUsedAt: new Date() },
          })
          await setSessionCookie(context, { session, user })
          return context.json({ status: true })
        },
      ),
    },
    rateLimit: [{ pathMatcher: (path) => path.startsWith('/passkey/'), window: 60, max: 30 }],
  } satisfies BetterAuthPlugin
}

const nameSchema = plainText({ label: 'Name', max: 100 }).min(1, 'Say what the device is called.')

/** What a browser gives: the library reads all of it, and refuses what is not of this shape. */
function responseSchema<Response>() {
  return z.custom<Response>(
    (given) =>
      typeof given === 'object' &&
      given !== null &&
      'id' in given &&
      typeof given.id === 'string' &&
      given.id.length < 2_000,
  )
}

function notTaken(): APIError {
  return new APIError('UNAUTHORIZED', {
    code: 'PASSKEY_REFUSED',
    message: 'This passkey does not open anything here. Try again, or sign in another way.',
  })
}
