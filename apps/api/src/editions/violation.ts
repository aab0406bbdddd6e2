import type { Blocker } from './blockers/blocker'

/**
 * Turns what the database refused into a blocker: a value out of range or a broken rule that no blocker foresaw. Such a
 * one is a fault of ours, and still the editor gets a sentence and an edition that stays as it was. Null for any other
 * error.
 */
export function findViolation(error: unknown): Blocker | null {
  const { code, message } = databaseErrorIn(error)
  // 22: a value the column cannot hold. 23: a broken constraint.
  if (!/^2[23]...$/.test(code)) return null
  return {
    class: 'CANNOT_HOLD',
    code: 'INVALID',
    document: null,
    path: '',
    message: `The database refuses this edition (${message}): tell the people who run Parley, and change what it names.`,
    related: [],
  }
}

/** Says whether the transaction lost against another one, so that it may succeed when it is tried again. */
export function isLostRace(error: unknown): boolean {
  return ['40P01', '40001'].includes(databaseErrorIn(error).code)
}

/** Postgres' own code and words, which Prisma and its adapter wrap in errors of theirs. */
function databaseErrorIn(error: unknown): { code: string; message: string } {
  for (let inner = error, depth = 0; isObject(inner) && depth < 6; depth += 1) {
    const code = inner.originalCode ?? inner.code
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('P2')) {
      return { code, message: String(inner.originalMessage ?? inner.message ?? '') }
    }
    if (inner.code === 'P2034') return { code: '40001', message: '' }
    inner = inner.driverAdapterError ?? inner.meta ?? inner.cause
  }
  return { code: '', message: '' }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
