import { contentTables } from '@parley/shared/content/kinds'
import type { Transaction } from '../../core/database/transaction'
import type { PlannedChange } from '../plan'
import { type Rows, rowsOf } from '../rows'
import type { Blocker } from './blocker'

/** Links that stand twice across documents: one item id in two of them, or one rivalry added from both sides. */
export async function findDuplicates(db: Transaction, plan: readonly PlannedChange[]): Promise<Blocker[]> {
  const rows = plan.map((change) => ({ change, ...rowsOfChange(change) }))
  return [...(await findReusedIds(db, rows)), ...(await findRivalries(db, rows))]
}

interface ChangeRows {
  change: PlannedChange
  before: Rows
  after: Rows
}

function rowsOfChange({ kind, documentId, before, after }: PlannedChange): Omit<ChangeRows, 'change'> {
  return {
    before: before ? rowsOf(kind, documentId, before) : new Map(),
    after: after ? rowsOf(kind, documentId, after) : new Map(),
  }
}

async function findReusedIds(db: Transaction, rows: readonly ChangeRows[]): Promise<Blocker[]> {
  const blockers: Blocker[] = []
  for (const table of contentTables) {
    const added = rows.flatMap(({ change, before, after }) =>
      [...(after.get(table)?.keys() ?? [])]
        .filter((id) => !before.get(table)?.has(id))
        .map((id) => ({ change, id })),
    )
    if (added.length === 0) continue
    const ids = added.map(({ id }) => id)
    const sql = `select id::text from "${table}" where id = any($1::uuid[])`
    const count = countOf(ids)
    const live = new Set((await db.$queryRawUnsafe<Array<{ id: string }>>(sql, ids)).map(({ id }) => id))
    for (const { change, id } of added) {
      if (!live.has(id) && count.get(id) === 1) continue
      blockers.push(
        duplicate(
          change,
          `Something in this document has the id ${id}, which another document uses: give it a new one.`,
        ),
      )
    }
  }
  return blockers
}

async function findRivalries(db: Transaction, rows: readonly ChangeRows[]): Promise<Blocker[]> {
  const wanted = rows.flatMap(({ change, after }) =>
    [...(after.get('Relation')?.values() ?? [])]
      .filter((relation) => relation.kind === 'RIVAL_OF')
      .map((relation) => ({ change, pair: pairOf(relation.fromId, relation.toId) })),
  )
  if (wanted.length === 0) return []
  const sql = `select "fromId"::text as "fromId", "toId"::text as "toId" from "Relation" where kind = 'RIVAL_OF' and not ("fromId" = any($1::uuid[]))`
  const actors = rows.filter(({ change }) => change.kind === 'ACTOR').map(({ change }) => change.documentId)
  const live = await db.$queryRawUnsafe<Array<{ fromId: string; toId: string }>>(sql, actors)
  const pairs = [...live.map(({ fromId, toId }) => pairOf(fromId, toId)), ...wanted.map(({ pair }) => pair)]
  const count = countOf(pairs)
  return wanted
    .filter(({ pair }) => (count.get(pair) ?? 0) > 1)
    .map(({ change }) =>
      duplicate(
        change,
        'This rivalry already stands on the other actor: a rivalry holds both ways, so remove one.',
      ),
    )
}

function countOf(values: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return count
}

function pairOf(from: unknown, to: unknown): string {
  return [String(from), String(to)].sort().join(' ')
}

function duplicate({ kind, documentId }: PlannedChange, message: string): Blocker {
  return {
    class: 'CANNOT_HOLD',
    code: 'DUPLICATE',
    document: { kind, id: documentId },
    path: '',
    message,
    related: [],
  }
}
