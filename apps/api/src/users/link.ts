import { parseArgs } from 'node:util'
import { runCommand } from '../core/operator-command'
import { openSignIn } from './sign-in'

/**
 * `npm run link -- someone@example.org`: prints a link that signs this person in once, within the hour. With
 * `--without-second-factor`, for whoever lost theirs, it also takes that away.
 */
await runCommand(async ({ args, settings, database, log }) => {
  const {
    positionals: [email],
    values,
  } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'without-second-factor': { type: 'boolean', default: false } },
  })
  if (!email) throw new Error('Say for whom: npm run link -- someone@example.org')
  const signIn = await openSignIn(settings, database.owner.now, log)
  return signIn.makeLink(email, { withoutSecondFactor: values['without-second-factor'] })
})
