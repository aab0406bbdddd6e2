import { leastPasswordLength } from '@parley/shared/password'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api'
import { z } from 'zod'

/** Lets somebody who came in by a link set their first password; better-auth changes one, but sets none over HTTP. */
export function passwordPlugin() {
  return {
    id: 'first-password',
    endpoints: {
      setFirstPassword: createAuthEndpoint(
        '/set-password',
        {
          method: 'POST',
          body: z.object({ newPassword: z.string().min(leastPasswordLength).max(128) }),
          use: [sensitiveSessionMiddleware],
        },
        async (context) => {
          const { internalAdapter, password, session } = context.context
          const userId = session.user.id
          if (await internalAdapter.findCredentialAccount(userId)) {
            throw new APIError('CONFLICT', {
              message: 'You have a password: change it, giving the one you have.',
            })
          }
          await internalAdapter.linkAccount({
            userId,
            providerId: 'credential',
            accountId: userId,
            password: await password.hash(context.body.newPassword),
          })
          return context.json({ status: true })
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
