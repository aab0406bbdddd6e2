import type { Role } from '@parley/shared/roles'
import type { Origin } from './origin'

/** The person who acts: passed on to whatever they do, never taken from the surroundings. */
export interface Person {
  id: string
  name: string
  email: string
  role: Role
  /** Where they act from, when that came over HTTP. */
  from?: Origin
}
