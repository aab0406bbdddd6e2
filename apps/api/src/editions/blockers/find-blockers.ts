import { toItemPath } from '@parley/shared/compare/path'
import { type Issue, parseDocument } from '@parley/shared/content/document'
import { missingValues, owedBeforePublishing } from '@parley/shared/content/owed'
import { kindsThatOweNote } from '@parley/shared/editions'
import type { Day } from '@parley/shared/when/day'
import type { Transaction } from '../../core/database/transaction'
import type { Edition } from '../../generated/prisma/client'
import { isWithdrawnBy, type PlannedChange } from '../plan'
import type { Blocker, BlockerCode, DocumentKey } from './blocker'
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
    ...(await tellWithdrawals(db, plan, plan.flatMap(findConflicts))),
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

/** Where one side withdrew a document that the other edited, says which did what, and what takes its place. */
async function tellWithdrawals(
  db: Transaction,
  plan: readonly PlannedChange[],
  blockers: readonly Blocker[],
): Promise<Blocker[]> {
  const named: Blocker[] = []
  for (const blocker of blockers) {
    const { document, conflict } = blocker
    if (!document || conflict?.reason !== 'WITHDRAWN_AND_EDITED') {
      named.push(blocker)
      continue
    }
    const edition = `edition ${await findLastEdition(db, document)}`
    if (conflict.theirs !== null) {
      const message = `It is withdrawn here and was changed in ${edition}: choose whether it stays.`
      named.push({ ...blocker, message })
      continue
    }
    const successor = await findPublishedSuccessor(db, plan, document)
    const message = successor
      ? `It was withdrawn in favour of “${successor.title}” and is changed here: change that one instead and take this out, or keep it.`
      : `It was withdrawn in ${edition} and is changed here: take this out, or keep it, which brings it back.`
    const related = successor ? [{ kind: successor.kind, id: successor.id }] : []
    named.push({ ...blocker, message, related })
  }
  return named
}

/** The number of the edition that published a document last, or withdrew it. */
async function findLastEdition(db: Transaction, { kind, id }: DocumentKey): Promise<number | null> {
  const last = await db.change.findFirst({
    where: { kind, documentId: id, version: { not: null } },
    orderBy: { version: 'desc' },
    select: { editionNumber: true },
  })
  return last?.editionNumber ?? null
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
  if (plan.some(isWithdrawnBy)) {
    return 'Something is withdrawn: write the public note that will stand in its place.'
  }
  return null
}
