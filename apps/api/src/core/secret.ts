import { createHash, randomBytes } from 'node:crypto'

/** Makes a secret by which a program is known: its prefix says what it opens, the rest is 256 random bits. */
export function makeSecret(prefix: string): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}

/** A plain hash is enough: nobody guesses 256 random bits, however fast they hash. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
