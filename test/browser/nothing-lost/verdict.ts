import { openDatabase } from '../../../apps/api/src/core/database/open-database'
import type { Edit, Ledger } from './ledger'
import { tokensIn } from './places'

/** A save of a draft, as the API keeps it until the edition goes out. */
interface Save {
  changeId: string
  next: unknown
  by: { name: string }
}

/** Reads every save of an edition, each document's in the order in which they were made. */
export async function readSaves(databaseUrl: string, editionId: string): Promise<Save[]> {
  const database = openDatabase({ url: databaseUrl, connections: 1 })
  try {
    return await database.owner.now.changeSave.findMany({
      where: { change: { editionId: editionId.slice(editionId.indexOf(':') + 1) } },
      orderBy: [{ changeId: 'asc' }, { lock: 'asc' }],
      select: { changeId: true, next: true, by: { select: { name: true } } },
    })
  } finally {
    await database.close()
  }
}

/** What went out of a draft by a save whose writer had not seen it. */
export function takenUnseen(ledger: Ledger, saves: readonly Save[]): string[] {
  const faults: string[] = []
  for (const [index, save] of saves.entries()) {
    const before = saves[index - 1]
    if (before?.changeId !== save.changeId) continue
    const now = new Set(tokensIn(save.next))
    for (const token of tokensIn(before.next)) {
      const edit = ledger.get(token)
      if (!now.has(token) && !edit.takenOutBy.has(save.by.name))
        faults.push(`${token} of ${edit.place.slug} was taken out by ${save.by.name}, who had not seen it`)
    }
  }
  return faults
}

/** Of those who were told that their edit of this edition is saved: what no save of it has. */
export function savedNowhere(ledger: Ledger, edition: string, saves: readonly Save[]): string[] {
  const kept = new Set(saves.flatMap(({ next }) => tokensIn(next)))
  const told = [...ledger.edits.values()].filter((edit) => edit.isTold && edit.edition === edition)
  return told.flatMap(({ token }) => (kept.has(token) ? [] : [`${token} is in no save`]))
}

/** Holds what readers see by now, document by document, against what each was told. */
export function accountFor(ledger: Ledger, published: ReadonlyMap<string, unknown>): string[] {
  return [...ledger.edits.values()].flatMap((edit) => {
    const times = tokensIn(published.get(edit.place.slug)).filter((token) => token === edit.token).length
    const fault = faultOf(edit, times)
    return fault ? [`${edit.token} of ${edit.place.slug} ${fault}`] : []
  })
}

function faultOf({ isTold, isInDoubt, isOut, takenOutBy }: Edit, times: number): string | null {
  if (times > 1) return `stands there ${times} times`
  if (times === 1) return isOut ? 'was taken out, and stands there again' : null
  if (takenOutBy.size > 0 || isInDoubt) return null
  return isTold ? 'is lost' : 'was never said to be saved, though all was'
}
