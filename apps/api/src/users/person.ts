import { valuesOf } from '@parley/shared/content/terms'
import { type Role, roles } from '@parley/shared/roles'
import { z } from 'zod'
import type { Person } from '../core/person'

/** Says whether somebody may sign in and act: not when they were deactivated, nor when they are the importer. */
export function mayWork(user: { isSystem: boolean; deactivatedAt: Date | null }): boolean {
  return !user.isSystem && user.deactivatedAt === null
}

/** Reads the person in a session's user, as it stands in the database now; null when they may not act. */
export function readPerson(user: unknown): Person | null {
  const { isSystem, deactivatedAt, ...person } = userSchema.parse(user)
  return mayWork({ isSystem, deactivatedAt }) ? person : null
}

const userSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(valuesOf<Role>(roles)),
  isSystem: z.boolean(),
  deactivatedAt: z.date().nullable(),
})
