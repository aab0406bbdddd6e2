import { sameValue } from '../compare/equal'
import { toItemPath } from '../compare/path'
import { type Document, parseDocument } from '../content/document'
import type { DocumentKind } from '../content/kind-names'
import type { Clash, Effect, MergeSide, Surroundings } from './effect'
import { type Referrer, replaceReferences } from './replace-references'
import { type Merging, settleRivalry } from './settle-rivalry'
import { type MergedActor, takeOver } from './take-over'

export interface ActorMerge {
  /** The actor that goes. */
  from: MergedActor
  /** The one that stays. */
  into: MergedActor
  /** All that refer to the one that goes, and the actors that its rivalries name. */
  others: readonly Referrer[]
  nameOf: Surroundings['nameOf']
  newId: () => string
  /** For clashes, by the document they are in and their path, as `ACTOR:id:path`. */
  choices: ReadonlyMap<string, MergeSide>
}

/** What a merge makes of one document. */
export interface MergedDocument {
  kind: DocumentKind
  id: string
  /** As it is to be; as it was where nothing changes. */
  document: Document
  isChanged: boolean
  effects: Effect[]
  clashes: Clash[]
  /** What the document would break as it is to be, as sentences that say what to mend. */
  problems: Array<{ path: string; message: string }>
}

/**
 * Merges one actor into another: what the one that stays takes over, and every document that refers to the one that
 * goes. The withdrawal is not among it. Merging again what is merged changes nothing.
 */
export function mergeActors(merge: ActorMerge): MergedDocument[] {
  const { from, into, others } = merge
  const replacement = { kind: 'ACTOR', from: from.id, into: into.id } as const
  const within = (kind: DocumentKind, id: string) => surroundingsOf(merge, kind, id)
  const replaced = others.map((other): Merging => {
    const outcome = replaceReferences(other, replacement, within(other.kind, other.id))
    return { kind: other.kind, id: other.id, before: other.document, ...outcome }
  })
  const around = within('ACTOR', into.id)
  const freed = replaceReferences({ kind: 'ACTOR', ...into }, replacement, around)
  const taken = takeOver({ id: into.id, document: freed.document }, from, around)
  let stays: Merging = {
    kind: 'ACTOR',
    id: into.id,
    before: into.document,
    document: taken.document,
    effects: [...freed.effects, ...taken.effects],
    clashes: [...freed.clashes, ...taken.clashes],
  }
  const rest = replaced.map((other) => {
    if (other.kind !== 'ACTOR') return other
    const settled = settleRivalry(stays, other, from.document, ({ id }) => within('ACTOR', id))
    stays = settled.own
    return settled.other
  })
  return [stays, ...rest].map(finish)
}

function surroundingsOf(
  { nameOf, newId, choices }: ActorMerge,
  kind: DocumentKind,
  id: string,
): Surroundings {
  const own = `${kind}:${id}:`
  const mine = [...choices].flatMap(
    ([key, side]): Array<[string, MergeSide]> => (key.startsWith(own) ? [[key.slice(own.length), side]] : []),
  )
  return { nameOf, newId, choices: new Map(mine) }
}

function finish({ before, kind, id, document, effects, clashes }: Merging): MergedDocument {
  const isChanged = !sameValue(before, document)
  // A clash is what breaks it; it is told as one.
  const parsed = isChanged && clashes.length === 0 ? parseDocument(kind, document) : null
  const issues = parsed && !parsed.ok ? parsed.issues : []
  const problems = issues.map(({ path, message }) => ({ path: toItemPath(document, path), message }))
  return { kind, id, document, isChanged, effects, clashes, problems }
}
