import { PrivateAddress } from './ask-address'

/** Why no answer came from an address. */
export type Cause = 'PRIVATE' | 'UNKNOWN_HOST' | 'SILENT' | 'UNREACHED' | 'CERTIFICATE' | 'NOT_UNDERSTOOD'

/** Tells what was the matter when an address was asked in vain by whoever has not given up. */
export function causeOf(error: unknown): Cause {
  if (error instanceof PrivateAddress) return 'PRIVATE'
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
  if (code === 'ENOTFOUND') return 'UNKNOWN_HOST'
  // Whoever asked has not given up, so it was patience that did.
  if (code === 'ABORT_ERR') return 'SILENT'
  if (typeof code === 'string' && unreachedCodes.has(code)) return 'UNREACHED'
  if (typeof code === 'string' && /CERT|SSL|TLS|SIGNATURE/.test(code)) return 'CERTIFICATE'
  return 'NOT_UNDERSTOOD'
}

const unreachedCodes: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'EAI_FAIL',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENODATA',
  'EPIPE',
  'ETIMEDOUT',
])
