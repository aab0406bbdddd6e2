import { sameValue } from '@parley/shared/compare/equal'
import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import type { Operation } from '@parley/shared/editions'
import type { Transaction } from '../core/database/transaction'
import type { Change } from '../generated/prisma/client'
import { operationOf } from './operation'
import { readLive } from './read-live'
import { newestVersions } from './revisions'
import { baseOf, nextOf } from './saves'

/** What an edition would do to one document today: its change, merged onto what is live. */
export interface PlannedChange {
  changeId: string
  kind: DocumentKind
  documentId: string
  successorId: string | null
  before: Document | null
  after: Document | null
  operation: Operation
  /** The version the document would have. */
  version: number
  conflicts: FieldConflict[]
}

/** Says whether an edition would withdraw a document; one that is not live any more is withdrawn already. */
export function isWithdrawnBy({ before, after }: PlannedChange): boolean {
  return before !== null && after === null
}

/** Merges every change of an edition onto what is live, in one fixed order. Changes that come to nothing are left out. */
export async function planEdition(db: Transaction, editionId: string): Promise<PlannedChange[]> {
  const changes = await db.change.findMany({ where: { editionId } })
  const planned: PlannedChange[] = []
  // Writers and previews lock documents in this order and no other.
  for (const { kind } of allKinds) {
    const ofKind = new Map(
      changes.filter((change) => change.kind === kind).map((change) => [change.documentId, change]),
    )
    if (ofKind.size === 0) continue
    const ids = [...ofKind.keys()].sort()
    const live = await readLive(db, kind, ids)
    const versions = await newestVersions(db, kind, ids)
    for (const id of ids) {
      const change = ofKind.get(id)
      if (change) planned.push(planChange(change, live.get(id) ?? null, versions.get(id) ?? 0))
    }
  }
  return planned.filter((change) => change.conflicts.length > 0 || !sameValue(change.before, change.after))
}

function planChange(change: Change, live: Document | null, version: number): PlannedChange {
  const sides = { base: baseOf(change), theirs: live, mine: nextOf(change) }
  const { merged, conflicts } = mergeDocuments(change.kind, sides)
  return {
    changeId: change.id,
    kind: change.kind,
    documentId: change.documentId,
    successorId: change.operation === 'WITHDRAW' ? change.successorId : null,
    before: live,
    after: merged,
    operation: operationOf(live, merged),
    version: version + 1,
    conflicts,
  }
}
