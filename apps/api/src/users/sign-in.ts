import { z } from 'zod'
import { record } from '../core/audit/record'
import type { Log } from '../core/log'
import type { Mail } from '../core/mail'
import type { Person } from '../core/person'
import type { Settings } from '../core/settings'
import type { PrismaClient } from '../generated/prisma/client'
import { aboutPerson } from './about-person'
import { addressSchema } from './address'
import { createAuth } from './auth'
import { createNoteFailure } from './failed-sign-ins'
import { findProgram, type Program } from './find-program'
import { getInstallationId } from './installation'
import { askPath, waysPath } from './link-plugin'
import { createMailLink } from './mail-link'
import { passkeyPath } from './means'
import { passkeyChallengePath } from './passkeys/plugin'
import { mayWork, readPerson } from './person'
import { codePath } from './second-factor/plugin'
import { removeSecondFactor } from './second-factor/second-factor'
import { lifetimes, linkPath, makeSignInLink } from './sign-in-links'

/** Signing in and staying signed in: all that the rest of the API knows of it. */
export interface SignIn {
  /** Answers a request to `/api/auth/*`. */
  handle(request: Request): Promise<Response>
  /** The person whose session a request carries; null when there is none, or when they no longer work here. */
  findPerson(headers: Headers): Promise<Person | null>
  /** The program whose API key this is; null for a key that opens nothing. */
  findProgram(key: string): Promise<Program | null>
  /**
   * Makes a link that signs somebody in once, within the hour; for whoever lost their second factor, without asking for
   * it, now and from then on. Throws for an address that nobody here has.
   */
  makeLink(email: string, options?: { withoutSecondFactor?: boolean }): Promise<string>
}

export async function openSignIn(
  settings: Pick<Settings, 'adminUrl' | 'secret'>,
  db: PrismaClient,
  log: Log,
  mail: Mail | null = null,
): Promise<SignIn> {
  const noteFailure = createNoteFailure(db, log)
  const { adminUrl } = settings
  const mailLink = mail && createMailLink({ db, log, mail, adminUrl })
  const installationId = await getInstallationId(db)
  const auth = createAuth({ settings, db, log, noteFailure, mailLink, installationId })
  const findPerson = async (headers: Headers) => {
    const session = await auth.api.getSession({ headers, query: { disableRefresh: true } })
    // One that still owes a code opens nothing.
    return session && !session.session.begunWith ? readPerson(session.user) : null
  }
  const signInByPassword = async (request: Request) => {
    const attempt = attemptSchema.parse(await request.clone().json())
    const response = await auth.handler(request)
    // One that is slowed down was not looked at: it counts as nobody's.
    if (!response.ok) noteFailure(response.status === 429 ? null : attempt, request.headers)
    return response.ok ? tellWhetherCodeIsDue(response) : response
  }
  const tellWhetherCodeIsDue = async (response: Response) => {
    const { token } = signedInSchema.parse(await response.json())
    const session = await db.session.findUnique({ where: { token }, select: { begunWith: true } })
    return Response.json(
      { isCodeDue: session?.begunWith != null },
      { headers: withoutLength(response.headers) },
    )
  }
  return {
    findPerson,
    findProgram: (key) => findProgram(db, key),
    async handle(request) {
      // better-auth looks at sessions only; one of somebody who was deactivated opens nothing any more.
      const path = new URL(request.url).pathname
      if (path === passwordPath) return signInByPassword(request)
      if (openPaths.has(path) || (await findPerson(request.headers))) return auth.handler(request)
      return Response.json({ message: 'Sign in first.' }, { status: 401 })
    },
    async makeLink(email, { withoutSecondFactor = false } = {}) {
      const user = await db.user.findUnique({ where: { email: email.toLowerCase() } })
      if (!user) throw new Error(`Nobody here has the address ${email}: check how it is written.`)
      if (!mayWork(user))
        throw new Error(`${user.name} cannot sign in: they were deactivated, or are no person.`)
      return db.$transaction(async (tx) => {
        if (withoutSecondFactor) await removeSecondFactor(tx, user, null)
        await record(tx, { kind: 'LINK_MADE', about: aboutPerson(user) })
        const link = await makeSignInLink(tx, { userId: user.id, adminUrl, lifetime: lifetimes.printed })
        return link.url
      })
    },
  }
}

/** What those who are not signed in may ask. */
const openPaths: ReadonlySet<string> = new Set(
  ['/sign-out', linkPath, askPath, waysPath, codePath, passkeyChallengePath, passkeyPath].map(
    (path) => `/api/auth${path}`,
  ),
)

const passwordPath = '/api/auth/sign-in/email'

/** The token is in the cookie: no script needs it. */
const signedInSchema = z.object({ token: z.string() })

function withoutLength(headers: Headers): Headers {
  const others = new Headers(headers)
  others.delete('content-length')
  return others
}

/** Whom somebody wants to sign in as. What can be no address of anybody names nobody, and better-auth refuses it. */
const attemptSchema = z.object({ email: addressSchema }).nullable().catch(null)
