import { createAuthClient } from 'better-auth/client'

/** Signs people in and out, through this origin. */
export const authClient = createAuthClient({ basePath: '/api/auth' })
