import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'
import type { DocumentKey } from './blockers/blocker'
import { type ReferenceColumn, referenceColumns, referencesOf } from './references'
import { nextOf } from './saves'

/** Finds the live documents that refer to any of these, as pairs of who refers and to whom. */
export async function findReferrers(
  db: Transaction,
  to: DocumentKind,
  ids: readonly string[],
): Promise<Array<{ from: DocumentKey; to: string }>> {
  if (ids.length === 0) return []
  const columns = referenceColumns.filter((column) => column.to === to)
  if (columns.length === 0) return []
  const sql = columns.map(selectReferrers).join(' union ')
  const rows = await db.$queryRawUnsafe<Array<{ kind: DocumentKind; id: string; to: string }>>(sql, ids)
  return rows.map((row) => ({ from: { kind: row.kind, id: row.id }, to: row.to }))
}

/** Finds the documents that refer to one, live or as a draft edition has them. */
export async function findReferrersIn(
  db: Transaction,
  editionId: string | null,
  to: DocumentKey,
): Promise<DocumentKey[]> {
  const live = (await findReferrers(db, to.kind, [to.id])).map(({ from }) => from)
  if (editionId === null) return live
  const changes = await db.change.findMany({ where: { editionId } })
  const staged = changes.flatMap((change): DocumentKey[] => {
    const next = nextOf(change)
    const refers =
      next && referencesOf(change.kind, next).some(({ kind, id }) => kind === to.kind && id === to.id)
    return refers ? [{ kind: change.kind, id: change.documentId }] : []
  })
  return [...live, ...staged]
}

function selectReferrers({ from, column, steps }: ReferenceColumn): string {
  const joins = steps
    .slice(1)
    .map(
      (step, index) => `join "${step.table}" t${index + 1} on t${index + 1}."${step.owner}" = t${index}.id`,
    )
  const last = `t${steps.length - 1}."${column}"`
  return `select '${from}' as kind, t0.id::text as id, ${last}::text as "to" from "${steps[0]?.table}" t0 ${joins.join(' ')} where ${last} = any($1::uuid[])`
}
