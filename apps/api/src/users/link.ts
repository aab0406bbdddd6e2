import { runCommand } from '../core/operator-command'
import { openSignIn } from './sign-in'

/** `npm run link -- someone@example.org`: prints a link that signs this person in once, within the hour. */
await runCommand(async ({ args: [email], settings, database, log }) => {
  if (!email) throw new Error('Say for whom: npm run link -- someone@example.org')
  const signIn = await openSignIn(settings, database.owner.now, log)
  return signIn.makeLink(email)
})
