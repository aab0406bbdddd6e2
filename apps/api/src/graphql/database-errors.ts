import { Prisma } from '../generated/prisma/client'

/** Says whether the database, or the way to it, refused: its transaction is then spoilt, and its words are not public. */
export function isDatabaseError(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError ||
    error instanceof Prisma.PrismaClientUnknownRequestError ||
    error instanceof Prisma.PrismaClientValidationError ||
    error instanceof Prisma.PrismaClientInitializationError ||
    error instanceof Prisma.PrismaClientRustPanicError ||
    (error instanceof Error && error.name === 'DriverAdapterError')
  )
}

/** Says whether it failed for want of a connection or of time, so that asking again may help. */
export function isOverload(error: unknown): boolean {
  return codesIn(error).some((code) => overloads.has(code)) || saysTimeout(error)
}

/** Says whether it lost against another transaction, so that doing it again may succeed at once. */
export function isLostRace(error: unknown): boolean {
  return codesIn(error).some((code) => races.has(code))
}

/**
 * Says whether a value of the request could not be read, such as text with NUL in it. Ids, days and cursors are looked
 * at before they come here; what a nested list takes as a cursor is not.
 */
export function isUnreadable(error: unknown): boolean {
  return codesIn(error).some((code) => unreadable.has(code))
}

// P: Prisma's own. The others are Postgres': a cancelled statement, no connection left, a server that stops.
const overloads = new Set([
  'P2028',
  'P2024',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  '57014',
  '53300',
  '57P01',
  '57P03',
  'ECONNREFUSED',
])
// No such uuid or number, a byte that text cannot hold, a day that is none.
const unreadable = new Set(['P2007', 'P2023', '22P02', '22021', '22007', '22008'])
// Deadlock, a row changed meanwhile, a lock not had in time.
const races = new Set(['P2034', '40P01', '40001', '55P03'])

function codesIn(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const found: string[] = []
  for (const key of ['code', 'originalCode']) {
    const value: unknown = Reflect.get(error, key)
    if (typeof value === 'string') found.push(value)
  }
  for (const key of ['cause', 'meta', 'driverAdapterError']) {
    found.push(...codesIn(Reflect.get(error, key), depth + 1))
  }
  return found
}

function saysTimeout(error: unknown): boolean {
  return (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  )
}
