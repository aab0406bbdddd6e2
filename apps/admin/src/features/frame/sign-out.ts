import { authClient } from '@/lib/auth-client'

export async function signOut(): Promise<void> {
  await authClient.signOut().catch(() => null)
  // A full load, so that nothing of the person's pages stays in memory.
  window.location.assign('/sign-in')
}
