import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { typeBrandKey } from '@pothos/core'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import type { PrismaClient } from '../../generated/prisma/client'
import type { Once } from '../../graphql/idempotency'
import { branded, type invalidInput, refuseKey } from './problems'

/** The key was sent with another input, or is none. Nothing was written. */
export class KeyRefused extends Error {
  constructor(readonly refusal: ReturnType<typeof invalidInput>) {
    super(refusal.message)
  }
}

/** Runs work in the transaction that it is given. */
export type Within<Result> = (tx: Transaction, work: () => Promise<Result>) => Promise<Result>

/**
 * Does a mutation's work once for its key, in the transaction of that work. Whoever sends the same again is answered the
 * same; one that is still under way is waited for. Without a key, simply does it. Throws `KeyRefused`.
 */
export async function doOnce<Result extends object>(
  tx: Transaction,
  once: Once | null,
  by: Person,
  work: () => Promise<Result>,
): Promise<Result> {
  if (once === null) return work()
  const { key, inputHash } = once
  if (key === '' || key.length > 200) throw refuse('A key has 1 to 200 characters: send another.')
  const id = { userId: by.id, keyHash: createHash('sha256').update(key).digest('hex') }
  await tx.$executeRaw`delete from "IdempotentAnswer" where at < clock_timestamp() - interval '1 day'`
  const made = await tx.$executeRaw`
    insert into "IdempotentAnswer" ("userId", "keyHash", "inputHash", at)
    values (${id.userId}, ${id.keyHash}, ${inputHash}, clock_timestamp()) on conflict do nothing`
  if (made === 0) {
    const known = await tx.idempotentAnswer.findUniqueOrThrow({ where: { userId_keyHash: id } })
    if (known.inputHash !== inputHash)
      throw refuse('This key was sent with another input before: send a new key for another request.')
    if (known.answer) return unpack<Result>(known.answer, once)
  }
  const result = await work()
  await tx.idempotentAnswer.update({ where: { userId_keyHash: id }, data: { answer: pack(result, once) } })
  return result
}

/** The same for a verb that opens its transactions itself: it takes `within` into the one that writes. */
export async function doOnceWithin<Result extends object>(
  writer: PrismaClient,
  once: Once | null,
  by: Person,
  work: (within: Within<Result>) => Promise<Result>,
): Promise<Result> {
  const result = await work((tx, inner) => doOnce(tx, once, by, inner))
  // What refused has rolled its transaction back: its answer is kept here.
  return once ? writer.$transaction((tx) => doOnce(tx, once, by, async () => result)) : result
}

function refuse(message: string): KeyRefused {
  return new KeyRefused(refuseKey(message))
}

/** Answers may hold a secret that is shown once, so they are locked with the key, which is kept nowhere. */
function pack(result: object, once: Once): Uint8Array<ArrayBuffer> {
  const typename: unknown = Reflect.get(result, typeBrandKey)
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', lockOf(once), nonce)
  const locked = Buffer.concat([cipher.update(serialize({ typename, result })), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), locked]))
}

function unpack<Result extends object>(packed: Uint8Array, once: Once): Result {
  const bytes = Buffer.from(packed)
  const decipher = createDecipheriv('aes-256-gcm', lockOf(once), bytes.subarray(0, nonceLength))
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
  const opened = Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()])
  const { typename, result }: { typename?: string; result: Result } = deserialize(opened)
  return typename === undefined ? result : branded(typename, result)
}

function lockOf({ key, inputHash }: Once): Buffer {
  return Buffer.from(hkdfSync('sha256', key, inputHash, 'parley idempotent answer', 32))
}

const nonceLength = 12
const tagLength = 16
