import { randomBytes } from 'node:crypto'

/** Makes a secret to sign with, as the Standard Webhooks write one. */
export function makeSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}
