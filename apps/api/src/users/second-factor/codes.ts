import { createHash, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** What an app needs to make codes: the secret as people type it, and as a picture of it says it. */
export interface Key {
  secret: string
  uri: string
}

/** Makes a key for somebody's app (RFC 6238: six digits, anew every half minute). */
export function makeKey(issuer: string, email: string): Key {
  const secret = new Secret({ size: 20 })
  return { secret: secret.base32, uri: new TOTP({ issuer, label: email, secret }).toString() }
}

/** The half minute whose code this is: this one, or one beside it, since clocks differ; null for a wrong code. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : totp.counter({ timestamp: now.getTime() }) + delta
}

/** Codes that take the place of the app once each, for whoever loses it. */
export function makeBackupCodes(): string[] {
  return Array.from({ length: 10 }, () =>
    [0, 5].map(() => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')).join('-'),
  )
}

/** Fifty bits are beyond guessing where five wrong ones in a row are the most, so a plain hash will do. */
export function hashOfBackupCode(userId: string, code: string): string {
  const plain = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return createHash('sha256').update(`${userId}:${plain}`).digest('base64url')
}

/** What is read aloud or off paper without mistakes: no 0 and o, no 1, i and l. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
