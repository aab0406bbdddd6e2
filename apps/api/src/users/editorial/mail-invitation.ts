import type { Context } from '../../graphql/context'
import { invitationLetter } from '../letters'
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
