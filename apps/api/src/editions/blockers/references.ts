import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { withArticle } from '@parley/shared/content/with-article'
import type { Transaction } from '../../core/database/transaction'
import { isWithdrawnBy, type PlannedChange } from '../plan'
import { type Reference, referencesOf } from '../references'
import { findReferrers as findLiveReferrers } from '../referrers'
import type { Blocker } from './blocker'
import { findSuccessor, type Successor } from './successors'

/** References of this edition's documents to something that would not be live. */
export async function findDeadReferences(
  db: Transaction,
  plan: readonly PlannedChange[],
): Promise<Blocker[]> {
  const made = plan.flatMap((change) => referencesMadeBy(change).map((reference) => ({ change, reference })))
  const live = await findLiveTargets(
    db,
    plan,
    made.map(({ reference }) => reference),
  )
  const dead = made.filter(({ reference }) => !live.has(keyOf(reference)))
  const ends = await findEnds(
    db,
    plan,
    dead.map(({ reference }) => reference),
  )
  const successors = new Map<string, Successor | null>()
  for (const { reference } of dead) {
    const key = keyOf(reference)
    if (!successors.has(key)) successors.set(key, await findSuccessor(db, plan, reference))
  }
  return dead.map(({ change, reference }) => {
    const { kind, id } = reference
    const successor = successors.get(keyOf(reference)) ?? null
    return {
      class: 'CANNOT_HOLD',
      code: 'DEAD_REFERENCE',
      document: { kind: change.kind, id: change.documentId },
      path: reference.path,
      message: tellDead(kind, ends.get(keyOf(reference)), successor),
      related: [{ kind, id }],
      ...(successor ? { successor: { kind, id: successor.id } } : {}),
    }
  })
}

/** How what is referred to came to be withdrawn: by this edition, or before it. */
type End = 'HERE' | 'BEFORE'

/** Of dead references, those to what is withdrawn; one that is missing was never published. */
async function findEnds(
  db: Transaction,
  plan: readonly PlannedChange[],
  dead: readonly Reference[],
): Promise<Map<string, End>> {
  const ids = [...new Set(dead.map(({ id }) => id))]
  const published = await db.change.findMany({
    where: { documentId: { in: ids }, version: { not: null } },
    distinct: ['kind', 'documentId'],
    select: { kind: true, documentId: true },
  })
  const ends = new Map<string, End>(
    published.map(({ kind, documentId }) => [keyOf({ kind, id: documentId }), 'BEFORE']),
  )
  for (const change of plan)
    if (isWithdrawnBy(change)) ends.set(keyOf({ kind: change.kind, id: change.documentId }), 'HERE')
  return ends
}

function tellDead(kind: DocumentKind, end: End | undefined, successor: Successor | null): string {
  const it = `It refers to ${withArticle(kindOf(kind).noun)}`
  if (successor) {
    const how = end === 'HERE' ? 'that this edition withdraws' : 'that was withdrawn'
    return `${it} ${how} in favour of “${successor.title}”: use the new one, or choose another.`
  }
  if (end === 'HERE') return `${it} that this edition withdraws: choose another, or keep that one.`
  if (end === 'BEFORE') return `${it} that was withdrawn: choose another, or revive that one in this edition.`
  return `${it} that is neither published nor in this edition: add that to the edition, or choose another.`
}

/** A withdrawn document refers to the one that takes its place, for readers are sent there. */
function referencesMadeBy({ kind, after, successorId }: PlannedChange): Reference[] {
  if (after) return referencesOf(kind, after)
  return successorId ? [{ kind, id: successorId, path: 'successorId' }] : []
}

/** Documents this edition withdraws although others, which stay as they are, refer to them. */
export async function findReferrers(db: Transaction, plan: readonly PlannedChange[]): Promise<Blocker[]> {
  const inPlan = new Set(plan.map((change) => keyOf({ kind: change.kind, id: change.documentId })))
  const blockers: Blocker[] = []
  for (const kind of kindNames) {
    const withdrawn = plan.filter((change) => change.kind === kind && isWithdrawnBy(change))
    const found = await findLiveReferrers(
      db,
      kind,
      withdrawn.map((change) => change.documentId),
    )
    // A referrer that is itself in the edition answers for its own references.
    const others = found.filter(({ from }) => !inPlan.has(keyOf(from)))
    for (const { documentId, successorId } of withdrawn) {
      const related = others.filter(({ to }) => to === documentId).map(({ from }) => from)
      const isMerged = kind === 'ACTOR' && successorId !== null
      if (related.length > 0) blockers.push(stillReferenced(kind, documentId, related, isMerged))
    }
  }
  return blockers
}

function stillReferenced(
  kind: DocumentKind,
  id: string,
  related: Blocker['related'],
  isMerged: boolean,
): Blocker {
  const noun = `this ${kindOf(kind).noun}`
  const [what, them] =
    related.length === 1
      ? [`One other document refers to ${noun}`, 'it']
      : [`${related.length} other documents refer to ${noun}`, 'them']
  const again = isMerged ? `merge it again to take ${them} along, or ` : ''
  const message = `${what}: ${again}change or withdraw ${them} in this edition too.`
  return {
    class: 'CANNOT_HOLD',
    code: 'STILL_REFERENCED',
    document: { kind, id },
    path: '',
    message,
    related,
  }
}

async function findLiveTargets(
  db: Transaction,
  plan: readonly PlannedChange[],
  references: readonly Reference[],
): Promise<Set<string>> {
  const planned = new Map(
    plan.map((change) => [keyOf({ kind: change.kind, id: change.documentId }), change.after]),
  )
  const live = new Set([...planned].filter(([, after]) => after !== null).map(([key]) => key))
  for (const kind of kindNames) {
    const ids = references.filter((reference) => reference.kind === kind).map((reference) => reference.id)
    const asked = [...new Set(ids)].filter((id) => !planned.has(keyOf({ kind, id })))
    if (asked.length === 0) continue
    const sql = `select id::text from "${kindOf(kind).table}" where id = any($1::uuid[])`
    const rows = await db.$queryRawUnsafe<Array<{ id: string }>>(sql, asked)
    for (const { id } of rows) live.add(keyOf({ kind, id }))
  }
  return live
}

const kindNames = Object.keys(documentKinds) as DocumentKind[]

function keyOf({ kind, id }: { kind: DocumentKind; id: string }): string {
  return `${kind}:${id}`
}
