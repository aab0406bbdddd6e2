import { nameBrowser } from '@/features/account/name-browser'
import { isThisMachine } from '@/lib/network-address'

interface Where {
  address: string | null
  userAgent: string | null
}

/** Says where something came from, "203.0.113.7 · Firefox on Linux"; nothing where that is not known. */
export function placeOf({ address, userAgent }: Where): string {
  const network = address && (isThisMachine(address) ? 'this machine' : address)
  return [network && `from ${network}`, userAgent && nameOf(userAgent)].filter(Boolean).join(' · ')
}

/** A program that is no browser is called what it calls itself. */
function nameOf(userAgent: string): string {
  return userAgent.startsWith('Mozilla/') ? nameBrowser(userAgent) : userAgent
}
