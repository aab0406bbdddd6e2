import type { MeansOfSignIn } from '@parley/shared/audit'
import { linkPath } from './sign-in-links'

/** Signs in by a passkey. */
export const passkeyPath = '/passkey/sign-in'

/** By what each path signs in; a session that begins elsewhere only takes the place of another. */
const means: Readonly<Record<string, MeansOfSignIn>> = {
  '/sign-in/email': 'PASSWORD',
  [linkPath]: 'LINK',
  [passkeyPath]: 'PASSKEY',
}

/** By what somebody signs in who asks at this path; null where nobody does. */
export function meansAt(path: string | undefined): MeansOfSignIn | null {
  return means[path ?? ''] ?? null
}

/** What stands by a session that owes a code. */
export function readMeans(text: unknown): MeansOfSignIn | null {
  return Object.values(means).find((each) => each === text) ?? null
}
