import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { record } from '../../core/audit/record'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import { aboutPerson } from '../about-person'
import { hashOfBackupCode, type Key, makeBackupCodes, makeKey, stepOf } from './codes'

/** Somebody, from where they ask. */
export type Asker = Pick<Person, 'id' | 'name' | 'email' | 'from'>

/** Why a code was not taken. */
export type Untaken = 'NONE' | 'WRONG' | 'LOCKED'

/** Makes somebody a key for their app. It is asked for nowhere before they have confirmed it; null where one is in use. */
export async function beginSecondFactor(
  tx: Transaction,
  by: Asker,
  { secret, issuer }: { secret: string; issuer: string },
): Promise<Key | null> {
  if ((await lock(tx, by.id))?.confirmedAt) return null
  const key = makeKey(issuer, by.email)
  const kept = { secret: await symmetricEncrypt({ key: secret, data: key.secret }), usedStep: 0, failures: 0 }
  await tx.secondFactor.upsert({
    where: { userId: by.id },
    create: { userId: by.id, ...kept },
    update: { ...kept, lockedUntil: null },
  })
  return key
}

/** Asks for a code from now on. Gives the backup codes, which are shown this once. */
export async function confirmSecondFactor(tx: Transaction, by: Asker, given: Given) {
  const taken = await takeCode(tx, by.id, given, { isNew: true })
  if (typeof taken === 'string') return taken
  await tx.secondFactor.update({ where: { userId: by.id }, data: { confirmedAt: given.now } })
  await record(tx, { kind: 'SECOND_FACTOR_ADDED', by, about: aboutPerson(by) })
  return { backupCodes: await replaceBackupCodes(tx, by.id) }
}

/** Makes new backup codes; those made before work no more. */
export async function renewBackupCodes(tx: Transaction, by: Asker, given: Given) {
  const taken = await takeCode(tx, by.id, given)
  if (typeof taken === 'string') return taken
  await record(tx, { kind: 'BACKUP_CODES_MADE', by, about: aboutPerson(by) })
  return { backupCodes: await replaceBackupCodes(tx, by.id) }
}

/** Asks somebody for no code any more, who gives one this last time. */
export async function endSecondFactor(tx: Transaction, by: Asker, given: Given) {
  const taken = await takeCode(tx, by.id, given)
  if (typeof taken === 'string') return taken
  await removeSecondFactor(tx, by, by)
  return { isOn: false }
}

/** Takes somebody's second factor away. True when there was one. */
export async function removeSecondFactor(
  tx: Transaction,
  user: { id: string; name: string },
  by: Asker | Person | null,
): Promise<boolean> {
  const { count } = await tx.secondFactor.deleteMany({ where: { userId: user.id } })
  if (count === 0) return false
  await record(tx, { kind: 'SECOND_FACTOR_REMOVED', by, about: aboutPerson(user) })
  return true
}

export interface Given {
  code: string
  /** The secret of the installation, which keeps those of the apps. */
  secret: string
  now: Date
}

export interface Taken {
  factor: 'CODE' | 'BACKUP_CODE'
}

/** Takes a code of somebody's app, or a backup code. Each works once; after five wrong ones none is looked at for a while. */
export async function takeCode(
  tx: Transaction,
  userId: string,
  { code, secret, now }: Given,
  { isNew = false } = {},
): Promise<Taken | Untaken> {
  const factor = await lock(tx, userId)
  if (!factor || (factor.confirmedAt === null) !== isNew) return 'NONE'
  if (factor.lockedUntil && factor.lockedUntil > now) return 'LOCKED'
  const plain = code.replaceAll(/\s/g, '')
  const step = stepOf(await symmetricDecrypt({ key: secret, data: factor.secret }), plain, now)
  const isGood = step === null ? await takeBackupCode(tx, userId, plain, now) : step > factor.usedStep
  if (isGood) {
    const usedStep = step ?? factor.usedStep
    await tx.secondFactor.update({ where: { userId }, data: { usedStep, failures: 0, lockedUntil: null } })
    return { factor: step === null ? 'BACKUP_CODE' : 'CODE' }
  }
  const failures = factor.failures + 1
  const isLocked = failures >= mostFailures
  await tx.secondFactor.update({
    where: { userId },
    data: isLocked
      ? { failures: 0, lockedUntil: new Date(now.getTime() + lockedFor) }
      : { failures, lockedUntil: null },
  })
  return 'WRONG'
}

async function takeBackupCode(tx: Transaction, userId: string, code: string, now: Date): Promise<boolean> {
  const { count } = await tx.backupCode.updateMany({
    where: { hash: hashOfBackupCode(userId, code), userId, usedAt: null },
    data: { usedAt: now },
  })
  return count === 1
}

async function replaceBackupCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = makeBackupCodes()
  await tx.backupCode.deleteMany({ where: { userId } })
  await tx.backupCode.createMany({
    data: codes.map((code) => ({ userId, hash: hashOfBackupCode(userId, code) })),
  })
  return codes
}

/** One at a time for each person: of two that send one code at once, only one comes in. */
async function lock(tx: Transaction, userId: string) {
  await tx.$executeRaw`select from "SecondFactor" where "userId" = ${userId} for update`
  return tx.secondFactor.findUnique({ where: { userId } })
}

const mostFailures = 5
const lockedFor = 15 * 60_000
