import type { User } from '../../generated/prisma/client'
import type { Context } from '../../graphql/context'
import { invitationLetter, lossLetter } from '../letters'
import type { Invited } from '../manage'

/** Mails the link to whom it is for, where mail is set up; the administrator is told how that went, and has the link too. */
export async function mailInvitation(
  { mail, person, adminUrl }: Context,
  invited: Invited,
): Promise<Invited> {
  if (!mail || !person) return invited
  const problem = await mail.send(invitationLetter(invited.user, invited.link, person, adminUrl))
  return { ...invited, letter: { isSent: problem === null, problem } }
}

/** Tells somebody that their second factor was taken away, where mail is set up. A letter that gets lost is in the log. */
export async function mailLoss({ mail, person, adminUrl }: Context, user: User): Promise<void> {
  if (mail && person) await mail.send(lossLetter(user, person, adminUrl))
}
