import { toItemPath } from '@parley/shared/compare/path'
import { type Issue, parseDocument } from '@parley/shared/content/document'
import { missingValues, owedBeforePublishing } from '@parley/shared/content/owed'
import { kindsThatOweNote } from '@parley/shared/editions'
import type { Day } from '@parley/shared/when/day'
import type { Transaction } from '../../core/database/transaction'
import type { Edition } from '../../generated/prisma/client'
import type { PlannedChange } from '../plan'
import type { Blocker, BlockerCode } from './blocker'
import { findCycles } from './cycles'
import { findDuplicates } from './duplicates'
import { findFuture } from './future'
import { findTakenIds } from './ids'
import { findDeadReferences, findReferrers } from './references'
import { findTakenSlugs } from './slugs'
import { findPublishedSuccessor } from './successors'

/** Finds every reason why this edition cannot be published on `day`, the newsroom's today. Reads only. */
export async function findBlockers(
  db: Transaction,
  edition: Pick<Edition, 'kind' | 'publicNote'>,
  plan: readonly PlannedChange[],
  day: Day,
): Promise<Blocker[]> {
  return [
    ...findEmptiness(plan),
    ...(await nameSuccessors(db, plan, plan.flatMap(findConflicts))),
    ...plan.flatMap(findIssues),
    ...(await findDeadReferences(db, plan)),
    ...(await findReferrers(db, plan)),
    ...(await findTakenIds(db, plan)),
    ...(await findTakenSlugs(db, plan)),
    ...(await findDuplicates(db, plan)),
    ...(await findCycles(db, plan)),
    ...plan.flatMap((change) => findFuture(change, day)),
    ...findMissingNote(edition, plan),
  ]
}

function findEmptiness(plan: readonly PlannedChange[]): Blocker[] {
  if (plan.length > 0) return []
  const message = 'This edition changes nothing: stage a change, or discard it.'
  return [{ class: 'MUST_NOT_GO_OUT', code: 'EMPTY', document: null, path: '', message, related: [] }]
}

function findConflicts(change: PlannedChange): Blocker[] {
  return change.conflicts.map((conflict) => ({
    class: 'CANNOT_HOLD',
    code: 'CONFLICT',
    document: { kind: change.kind, id: change.documentId },
    path: conflict.path,
    message: `${conflict.label} was changed here and in a later edition, differently: choose one or write it anew.`,
    related: [],
    conflict,
  }))
}

/** Where a document is edited that was withdrawn in favour of another meanwhile, says which that is. */
async function nameSuccessors(
  db: Transaction,
  plan: readonly PlannedChange[],
  blockers: readonly Blocker[],
): Promise<Blocker[]> {
  const named: Blocker[] = []
  for (const blocker of blockers) {
    const { document, conflict } = blocker
    const isWithdrawn = conflict?.reason === 'WITHDRAWN_AND_EDITED' && conflict.theirs === null
    const successor = document && isWithdrawn ? await findPublishedSuccessor(db, plan, document) : null
    if (!successor) {
      named.push(blocker)
      continue
    }
    const message = `It was withdrawn in favour of “${successor.title}” and is changed here: change that one instead and take this out, or keep it.`
    named.push({ ...blocker, message, related: [{ kind: successor.kind, id: successor.id }] })
  }
  return named
}

function findIssues(change: PlannedChange): Blocker[] {
  const { kind, documentId, after } = change
  if (!after) return []
  const blockers = (of: Blocker['class'], code: BlockerCode, issues: Issue[]) =>
    issues.map(({ path, message }): Blocker => {
      const document = { kind, id: documentId }
      return { class: of, code, document, path: toItemPath(after, path), message, related: [] }
    })
  const parsed = parseDocument(kind, after)
  return [
    ...blockers('CANNOT_HOLD', 'INVALID', parsed.ok ? [] : parsed.issues),
    ...blockers('CANNOT_HOLD', 'MISSING', missingValues(kind, after)),
    ...blockers('MUST_NOT_GO_OUT', 'OWED', owedBeforePublishing(kind, after)),
  ]
}

function findMissingNote(
  edition: Pick<Edition, 'kind' | 'publicNote'>,
  plan: readonly PlannedChange[],
): Blocker[] {
  if (edition.publicNote) return []
  const message = noteReason(edition.kind, plan)
  if (!message) return []
  return [
    {
      class: 'MUST_NOT_GO_OUT',
      code: 'NOTE_MISSING',
      document: null,
      path: 'publicNote',
      message,
      related: [],
    },
  ]
}

function noteReason(kind: Edition['kind'], plan: readonly PlannedChange[]): string | null {
  if (kindsThatOweNote.has(kind)) {
    return `A ${kind.toLowerCase()} tells readers what was wrong: write the public note.`
  }
  if (plan.some((change) => change.after === null)) {
    return 'Something is withdrawn: write the public note that will stand in its place.'
  }
  return null
}
