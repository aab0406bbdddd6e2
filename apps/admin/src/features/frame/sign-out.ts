import { authClient } from '@/lib/auth-client'
import { stopListening } from '@/lib/live-client'

export async function signOut(): Promise<void> {
  await stopListening()
  await authClient.signOut().catch(() => null)
  // A full load, so that nothing of the person's pages stays in memory.
  window.location.assign('/sign-in')
}
