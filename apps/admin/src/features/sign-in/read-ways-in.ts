import { apiAddress } from '@/lib/api-address'

export interface WaysIn {
  /** Whether links are mailed here. */
  mail: boolean
}

/** By what people sign in here. Where the API does not answer, by a password: whoever tries is told. */
export async function readWaysIn(): Promise<WaysIn> {
  try {
    const response = await fetch(apiAddress('/api/auth/ways-in'), { cache: 'no-store' })
    const ways: Partial<WaysIn> = response.ok ? await response.json() : {}
    return { mail: ways.mail === true }
  } catch {
    return { mail: false }
  }
}
