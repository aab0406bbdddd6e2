import type { Transaction } from '../../core/database/transaction'

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
