import type { Transaction } from '../../core/database/transaction'
import type { Change } from '../../generated/prisma/client'
import { toStored } from '../json'
import { nextOf } from '../saves'

/** Everybody who has a hand in an edition: who began it, handed it in, or saved a change in it. */
export async function findAuthors(db: Transaction, editionId: string): Promise<Set<string>> {
  const [edition, changes, saves] = await Promise.all([
    db.edition.findUniqueOrThrow({
      where: { id: editionId },
      select: { createdById: true, steps: { where: { kind: 'SUBMITTED' }, select: { byId: true } } },
    }),
    db.change.findMany({ where: { editionId }, select: { editedById: true } }),
    // Gone once it is published; then whoever saved last stands for each change.
    db.changeSave.findMany({ where: { change: { editionId } }, select: { byId: true }, distinct: ['byId'] }),
  ])
  return new Set([
    edition.createdById,
    ...edition.steps.map(({ byId }) => byId),
    ...changes.map(({ editedById }) => editedById),
    ...saves.map(({ byId }) => byId),
  ])
}

/**
 * Lets everybody who had a hand in a change have one in another that was made of it: else somebody could approve their
 * own words once a colleague had moved them. Their saves are kept under locks below those that a writer can have seen.
 */
export async function keepAuthors(db: Transaction, from: Change, to: Change): Promise<void> {
  const [before, there] = await Promise.all([
    db.changeSave.findMany({ where: { changeId: from.id }, select: { byId: true }, distinct: ['byId'] }),
    db.changeSave.findMany({ where: { changeId: to.id }, select: { byId: true, lock: true } }),
  ])
  const known = new Set(there.map(({ byId }) => byId))
  const authors = new Set([from.editedById, ...before.map(({ byId }) => byId)])
  const lowest = Math.min(1, ...there.map(({ lock }) => lock))
  const next = toStored(from.kind, nextOf(from))
  const saves = [...authors]
    .filter((byId) => !known.has(byId))
    .map((byId, index) => ({ changeId: to.id, lock: lowest - 1 - index, next, byId }))
  await db.changeSave.createMany({ data: saves })
}
