import { record } from '../core/audit/record'
import type { Log } from '../core/log'
import type { Mail } from '../core/mail'
import type { Origin } from '../core/origin'
import type { PrismaClient } from '../generated/prisma/client'
import { aboutPerson } from './about-person'
import { signInLetter } from './letters'
import { mayWork } from './person'
import { countSignInLinks, lifetimes, makeSignInLink } from './sign-in-links'

interface Parts {
  db: PrismaClient
  log: Log
  mail: Mail
  adminUrl: string
}

/**
 * Mails a link to whoever has this address, if anybody has. Returns at once, whether or not there is such a person: how
 * long the answer takes tells nobody.
 */
export type MailLink = (email: string, from: Origin) => void

export function createMailLink(parts: Parts): MailLink {
  return (email, from) => {
    mailLink(parts, email, from).catch((error: unknown) => {
      parts.log.error({ error }, 'A sign-in link could not be mailed')
    })
  }
}

async function mailLink({ db, mail, adminUrl }: Parts, email: string, from: Origin): Promise<void> {
  const user = await db.user.findUnique({ where: { email } })
  if (!user || !mayWork(user)) return
  const link = await db.$transaction(async (tx) => {
    // One at a time for each person, so that many at once do not each find that none was mailed.
    await tx.$executeRaw`select from "User" where id = ${user.id} for no key update`
    if ((await countSignInLinks(tx, user.id)) >= mostAtOnce) return null
    await record(tx, { kind: 'LINK_MADE', about: aboutPerson(user), from, detail: { isMailed: true } })
    return makeSignInLink(tx, { userId: user.id, adminUrl, lifetime: lifetimes.mailed })
  })
  if (link) await mail.send(signInLetter(user, link, adminUrl))
}

/** So that nobody fills somebody else's letter box: a link that is mailed works for a quarter of an hour. */
const mostAtOnce = 4
