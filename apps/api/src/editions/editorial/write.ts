import { withArticle } from '@parley/shared/content/with-article'
import { type Act, can, roles } from '@parley/shared/roles'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import { Prisma, type PrismaClient } from '../../generated/prisma/client'
import type { Context } from '../../graphql/context'
import { isLostRace, isOverload } from '../../graphql/database-errors'
import { refusal, unavailable } from '../../graphql/errors'
import { findUuid } from '../../graphql/global-id'
import { doOnce, KeyRefused } from './once'
import { forbidden, invalidInput, notFound } from './problems'

export type Refused = ReturnType<typeof forbidden> | ReturnType<typeof invalidInput>

/** Does a write in a transaction of its own, for somebody whose role allows it; once more when it lost a race. */
export function write<Result extends object>(
  context: Context,
  act: Act,
  work: (tx: Transaction, by: Person) => Promise<Result>,
): Promise<Result | Refused> {
  return asWriter(context, act, (writer, by) =>
    writer.$transaction((tx) => doOnce(tx, context.once, by, () => work(tx, by)), {
      isolationLevel: 'ReadCommitted',
      timeout: 15_000,
      maxWait: 5_000,
    }),
  )
}

/** The same for a verb that opens its transaction itself. */
export async function asWriter<Result>(
  { person, writer }: Context,
  act: Act,
  work: (writer: PrismaClient, by: Person) => Promise<Result>,
): Promise<Result | Refused> {
  if (!person || !writer) throw refusal('UNAUTHENTICATED', 'Sign in first.')
  if (!can(person.role, act)) return refuse(person, act)
  try {
    return await work(writer, person)
  } catch (error) {
    if (error instanceof KeyRefused) return error.refusal
    if (isOverload(error)) throw unavailable(error)
    if (!isLostRace(error) && !isTaken(error)) throw error
    return work(writer, person)
  }
}

/** The uuid of an edition in an input. */
export function findEditionId(text: string): string | null {
  return findUuid(text, ['DraftEdition', 'Edition'])
}

/** Tells an edition that does not exist from one that is past changing. */
export async function refuseNotOpen(db: Transaction, editionId: string, message: string, field = 'edition') {
  const edition = await db.edition.findUnique({ where: { id: editionId }, select: { id: true } })
  return edition ? invalidInput([{ path: [field], message }]) : noSuchEdition()
}

export function noSuchEdition() {
  return notFound('There is no such edition: choose another.')
}

function refuse({ role }: Person, act: Act): Refused {
  const enough = Object.entries(roles).find(([name]) => can(name as keyof typeof roles, act)) // keys of a closed list
  const asker = withArticle(roles[role].label.toLowerCase())
  const needed = withArticle(enough?.[1].label.toLowerCase() ?? 'administrator')
  return forbidden(`${asker.charAt(0).toUpperCase()}${asker.slice(1)} may not do this: ask ${needed}.`)
}

/** Two made the same row at once: the second time round, it finds the first's. */
function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
