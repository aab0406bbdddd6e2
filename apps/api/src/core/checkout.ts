import { createHash } from 'node:crypto'
import path from 'node:path'

/** The folder that holds package.json, prisma/ and apps/. */
export const checkout = path.resolve(import.meta.dirname, '../../../..')

/** Short enough for a folder name, long enough that two checkouts on one machine never share it. */
export function checkoutHash(folder = checkout): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12)
}
