import { sameValue } from '@parley/shared/compare/equal'
import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import { type Document, readDocument } from '@parley/shared/content/document'
import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import type { Operation } from '@parley/shared/editions'
import type { Transaction } from '../core/database/transaction'
import type { Change } from '../generated/prisma/client'
import { readLive } from './read-live'

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

/** Merges every change of an edition onto what is live, in one fixed order. Changes that come to nothing are left out. */
export async function planEdition(db: Transaction, editionId: string): Promise<PlannedChange[]> {
  const changes = await db.change.findMany({ where: { editionId } })
  const planned: PlannedChange[] = []
  for (const kind of orderedKinds) {
    const ofKind = changes.filter((change) => change.kind === kind)
    const ids = ofKind.map((change) => change.documentId).sort()
    const live = await readLive(db, kind, ids)
    const versions = await newestVersions(db, kind, ids)
    for (const id of ids) {
      const change = ofKind.find((candidate) => candidate.documentId === id)
      if (change) planned.push(planChange(change, live.get(id) ?? null, versions.get(id) ?? 0))
    }
  }
  return planned.filter((change) => change.conflicts.length > 0 || !sameValue(change.before, change.after))
}

// Object.keys of the closed list of kinds: writers and previews lock documents in this order and no other.
const orderedKinds = Object.keys(documentKinds) as DocumentKind[]

function planChange(change: Change, live: Document | null, version: number): PlannedChange {
  const base = change.base === null ? null : readDocument(change.kind, change.base)
  const mine = change.next === null ? null : readDocument(change.kind, change.next)
  const { merged, conflicts } = mergeDocuments(change.kind, { base, theirs: live, mine })
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

/** Names what becomes of a document by what is live and what is to be. */
export function operationOf(before: Document | null, after: Document | null): Operation {
  if (!after) return 'WITHDRAW'
  return before ? 'EDIT' : 'CREATE'
}

/** The newest published version of each document; one that was never published is missing. */
export async function newestVersions(
  db: Transaction,
  kind: DocumentKind,
  documentIds: readonly string[],
): Promise<Map<string, number>> {
  const found = await db.change.groupBy({
    by: ['documentId'],
    where: { kind, documentId: { in: [...documentIds] }, version: { not: null } },
    _max: { version: true },
  })
  return new Map(found.map((row) => [row.documentId, row._max.version ?? 0]))
}
