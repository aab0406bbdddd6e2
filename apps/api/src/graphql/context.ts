import type { Transaction } from '../core/database/transaction'
import type { LookAt } from '../core/links/look-at'
import type { Postman } from '../core/links/postman'
import type { Log } from '../core/log'
import type { Mail } from '../core/mail'
import type { Person } from '../core/person'
import type { Vault } from '../core/vault'
import type { PrismaClient } from '../generated/prisma/client'
import type { Once } from './idempotency'
import type { Live } from './live'

/** What every resolver is given. Only `db` reaches the database: it is the transaction of the operation's tense. */
export interface Context {
  db: Transaction
  tense: Tense
  /** Who is signed in; always null at the public endpoint. */
  person: Person | null
  /** Opens the transactions of mutations, on the live tables; null wherever nothing may be written. */
  writer: PrismaClient | null
  now: Date
  timeZone: string
  /** Where people sign in. */
  adminUrl: string
  /** Sends letters; null where no mail is sent. */
  mail: Mail | null
  /** The byline of an edition that names none. */
  byline: string
  /** Pays for the operation before it runs. Throws when whoever asks has spent too much; null where nobody is limited. */
  pay: ((cost: number) => Promise<void>) | null
  /** True where an edition needs the approval of somebody who did not work on it. */
  fourEyes: boolean
  /** What this operation asked for and was refused, by the names of the API: the audit writes it down. */
  refused: string[]
  /** That the mutation is to be done once, by its key; null where none was sent, and for queries. */
  once: Once | null
  /** Looks whether something can be read at an address; null where nothing is looked for. */
  lookAt: LookAt | null
  /** What it takes to write to others, signed; null where nothing is sent. */
  outbound: { vault: Vault; postman: Postman; log: Log } | null
  /** What the client's socket lets its subscriptions hear; null for what is asked over HTTP. */
  live: Live | null
  /** Aborted when the client has gone: no further statement is started. */
  signal: AbortSignal | null
}

/**
 * The moment an operation speaks of. `edition` is the newest edition it can see, read in its own snapshot; null for
 * a mutation, which has no snapshot.
 */
export type Tense =
  | { kind: 'now'; edition: number | null }
  | { kind: 'then'; edition: number }
  | { kind: 'next'; edition: number; preview: string }
