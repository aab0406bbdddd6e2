import { type Act, can } from '@parley/shared/roles'
import type { Transaction } from '../../core/database/transaction'
import type { Context } from '../../graphql/context'
import { refusal } from '../../graphql/errors'

/**
 * The database for a question about drafts and comments, or about what only some may see. Refuses strangers, roles that
 * may not, and tenses in which drafts do not stand still.
 */
export function forReading({ person, tense, db }: Context, act: Act = 'read'): Transaction {
  if (!person) throw refusal('UNAUTHENTICATED', 'Sign in first.')
  if (!can(person.role, act)) throw refusal('FORBIDDEN', 'Your role may not read this: ask an administrator.')
  if (tense.kind === 'now') return db
  const directive = tense.kind === 'then' ? '@asOf' : '@preview'
  const message = `Drafts and comments are asked about without ${directive}: send this in a query of its own.`
  throw refusal('INVALID', message)
}
