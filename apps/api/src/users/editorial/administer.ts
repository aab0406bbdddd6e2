import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import { branded, type InputProblem, invalidInput, notFound } from '../../editions/editorial/problems'
import { write } from '../../editions/editorial/write'
import type { Context } from '../../graphql/context'
import type { Managed, Refusal } from '../manage'

/** Does something to somebody or to a key, for an administrator. Gives it as of this GraphQL type, or why it was not done. */
export async function administer<Done extends object>(
  context: Context,
  typename: string,
  work: (tx: Transaction, by: Person) => Promise<Managed<Done> | InputProblem[]>,
) {
  return write(context, 'administer', async (tx, by) => {
    const done = await work(tx, by)
    if (Array.isArray(done)) return invalidInput(done)
    if (!isRefusal(done)) return branded(typename, done)
    if (done.refused === 'NOT_FOUND') return notFound(done.message)
    return invalidInput([{ path: [done.field], message: done.message }])
  })
}

function isRefusal(done: object): done is Refusal {
  return 'refused' in done
}
