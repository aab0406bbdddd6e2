import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import type { PrismaClient } from '../generated/prisma/client'
import { addressSchema } from './address'
import type { Attempt, NoteFailure } from './failed-sign-ins'
import type { MailLink } from './mail-link'
import { readMeans } from './means'
import { originIn } from './origin'
import { linkPath, takeLinkToken } from './sign-in-links'

interface Parts {
  db: PrismaClient
  adminUrl: string
  noteFailure: NoteFailure
  /** Null where no mail is sent. */
  mailLink: MailLink | null
}

/**
 * Signs in by a link, once. Not better-auth's own plugin of that name: it takes no address such as admin@localhost,
 * and is made for links that strangers ask for by mail; these are made by this process alone.
 */
export function linkPlugin({ db, adminUrl, noteFailure, mailLink }: Parts) {
  return {
    id: 'sign-in-link',
    endpoints: {
      followLink: createAuthEndpoint(
        linkPath,
        {
          method: 'GET',
          requireHeaders: true,
          query: z.object({ token: z.string().max(200), callbackURL: z.string().optional() }),
        },
        async (context) => {
          const { internalAdapter } = context.context
          const refuse = (error: string, attempt: Attempt) => {
            noteFailure(attempt, context.headers)
            return context.redirect(`${adminUrl}/sign-in?error=${error}`)
          }
          const userId = await takeLinkToken(db, context.query.token)
          if (userId === null) throw refuse('INVALID_LINK', null)
          const user = await internalAdapter.findUserById(userId)
          // Refused by the hook for those who no longer work here.
          const session = user && (await internalAdapter.createSession(userId))
          if (!user || !session) throw refuse('NOT_ALLOWED', { id: userId })
          await setSessionCookie(context, { session, user })
          const target = withinAdmin(context.query.callbackURL ?? '/', adminUrl)
          // Whoever has a second factor gives a code of it first.
          throw context.redirect(
            readMeans(Reflect.get(session, 'begunWith')) ? codeAddress(target, adminUrl) : target,
          )
        },
      ),
      /** Answers alike whether or not anybody has the address. */
      askForLink: createAuthEndpoint(
        askPath,
        { method: 'POST', requireHeaders: true, body: z.object({ email: addressSchema }) },
        async (context) => {
          if (!mailLink) throw new APIError('BAD_REQUEST', { message: 'No mail is sent here.' })
          mailLink(context.body.email, originIn(context.headers))
          return context.json({ status: true })
        },
      ),
      listWaysIn: createAuthEndpoint(waysPath, { method: 'GET' }, async (context) =>
        context.json({ mail: mailLink !== null }),
      ),
    },
    rateLimit: [
      { pathMatcher: (path) => path === linkPath, window: 60, max: 60 },
      { pathMatcher: (path) => path === askPath, window: 60, max: 5 },
    ],
  } satisfies BetterAuthPlugin
}

/** Asks for a link by mail. */
export const askPath = '/ask-for-link'

/** Tells by what people sign in here. */
export const waysPath = '/ways-in'

/** Where somebody gives the code that they owe, and then goes on. */
function codeAddress(target: string, adminUrl: string): string {
  const { pathname, search } = new URL(target)
  return `${adminUrl}/sign-in/code?next=${encodeURIComponent(pathname + search)}`
}

/** Where to go after signing in; whatever the link says, it is a page of the admin. */
function withinAdmin(address: string, adminUrl: string): string {
  const target = URL.canParse(address, adminUrl) ? new URL(address, adminUrl) : null
  return target?.origin === adminUrl ? target.href : `${adminUrl}/`
}
