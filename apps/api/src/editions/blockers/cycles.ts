import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../../core/database/transaction'
import type { PlannedChange } from '../plan'
import type { Blocker } from './blocker'

/** A chain of references that must end: a part of a part, what came after what. */
interface Chain {
  kind: DocumentKind
  path: string
  sentence: string
  /** Reads the live edges as columns "from" and "to". */
  sql: string
  edgesOf: (document: Document) => string[]
}

const chains: readonly Chain[] = [
  single('TRACK', 'parentId', 'A track cannot be part of itself, however far around'),
  single('MEETING', 'parentId', 'A meeting cannot be a round of itself, however far around'),
  single('MEETING', 'afterId', 'A meeting cannot be held after itself, however far around'),
  single('DEVELOPMENT', 'followsId', 'A development cannot follow itself, however far around'),
  single('STATEMENT', 'supersedesId', 'A statement cannot supersede itself, however far around'),
  {
    kind: 'TRACK',
    path: 'predecessors',
    sentence: 'A track cannot precede itself, however far around',
    sql: `select "trackId"::text as "from", "predecessorId"::text as "to" from "TrackPredecessor"`,
    edgesOf: (document) => targets(document.predecessors, 'predecessorId'),
  },
  {
    kind: 'ACTOR',
    path: 'relations',
    sentence: 'An actor cannot be part of itself, however far around',
    sql: `select "fromId"::text as "from", "toId"::text as "to" from "Relation" where kind = 'PART_OF'`,
    edgesOf: (document) => targets(document.relations, 'toId', (relation) => relation.kind === 'PART_OF'),
  },
]

/** References of this edition that would close a circle where there must be none. */
export async function findCycles(db: Transaction, plan: readonly PlannedChange[]): Promise<Blocker[]> {
  const found: Blocker[] = plan.flatMap(findRelationsToItself)
  for (const chain of chains) found.push(...(await findCyclesOf(db, chain, plan)))
  return found
}

/** Only PART_OF makes chains, but no relation leads from an actor to itself. */
function findRelationsToItself({ kind, documentId, after }: PlannedChange): Blocker[] {
  if (kind !== 'ACTOR' || !Array.isArray(after?.relations)) return []
  return after.relations
    .filter((relation) => relation.toId === documentId && relation.kind !== 'PART_OF')
    .map((relation) => ({
      class: 'CANNOT_HOLD',
      code: 'CYCLE',
      document: { kind, id: documentId },
      path: `relations.${relation.id}.toId`,
      message: 'An actor has no relation to itself: choose another, or remove the relation.',
      related: [],
    }))
}

async function findCyclesOf(
  db: Transaction,
  chain: Chain,
  plan: readonly PlannedChange[],
): Promise<Blocker[]> {
  const changes = plan.filter((change) => change.kind === chain.kind)
  const linked = changes.filter((change) => change.after && chain.edgesOf(change.after).length > 0)
  if (linked.length === 0) return []
  const edges = await readEdges(db, chain)
  for (const { documentId, after } of changes) edges.set(documentId, after ? chain.edgesOf(after) : [])
  return linked
    .filter(({ documentId }) => reaches(edges, documentId))
    .map(({ documentId }) => ({
      class: 'CANNOT_HOLD',
      code: 'CYCLE',
      document: { kind: chain.kind, id: documentId },
      path: chain.path,
      message: `${chain.sentence}: change the reference.`,
      related: [],
    }))
}

async function readEdges(db: Transaction, chain: Chain): Promise<Map<string, string[]>> {
  const rows = await db.$queryRawUnsafe<Array<{ from: string; to: string }>>(chain.sql)
  const edges = new Map<string, string[]>()
  for (const { from, to } of rows) edges.set(from, [...(edges.get(from) ?? []), to])
  return edges
}

/** Says whether one can get from a document back to it. */
function reaches(edges: Map<string, string[]>, start: string): boolean {
  const seen = new Set<string>()
  const open = [...(edges.get(start) ?? [])]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(edges.get(id) ?? []))
  }
  return false
}

function single(kind: DocumentKind, path: string, sentence: string): Chain {
  const sql = `select id::text as "from", "${path}"::text as "to" from "${kindOf(kind).table}" where "${path}" is not null`
  const edgesOf = (document: Document) => (typeof document[path] === 'string' ? [document[path]] : [])
  return { kind, path, sentence, sql, edgesOf }
}

function targets(
  items: unknown,
  field: string,
  matches: (item: Record<string, unknown>) => boolean = () => true,
): string[] {
  if (!Array.isArray(items)) return []
  return items.filter(matches).map((item) => String(item[field]))
}
