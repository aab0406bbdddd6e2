import type { Clash, MergeSide } from '@parley/shared/actors/effect'
import { replaceReferences } from '@parley/shared/actors/replace-references'
import { kindOf } from '@parley/shared/content/kinds'
import { withArticle } from '@parley/shared/content/with-article'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../../core/database/transaction'
import type { Person } from '../../../core/person'
import type { Change } from '../../../generated/prisma/client'
import type { DocumentKey } from '../../blockers/blocker'
import { findSuccessor } from '../../blockers/successors'
import { findDrafted, stageOver } from '../../drafted'
import { isNotOpen, takeOpenEdition } from '../../open-edition'
import { planEdition } from '../../plan'
import type { Staged } from '../../stage'
import { findTitles, namedBy, nameIn } from '../titles'

export interface SuccessorRequest {
  editionId: string
  /** The document that refers to one that is withdrawn. */
  document: DocumentKey
  withdrawn: DocumentKey
  /** Of the change as the person saw it; null when it does not matter. */
  lock: number | null
  /** For clashes, by their path. */
  choices: ReadonlyMap<string, MergeSide>
}

export type SuccessorUsed =
  | Staged
  | { status: 'MISSING'; message: string }
  | { status: 'REFUSED'; field: 'withdrawn' | 'id'; message: string }
  /** Nobody has chosen yet; `lock` is of the change that was looked at. */
  | { status: 'CLASHING'; clashes: Clash[]; lock: number }
  /** Somebody saved the document since. */
  | { status: 'STALE'; change: Change; message: string }

/**
 * Lets a document of a draft refer to what takes the place of one that is withdrawn, everywhere in it. It is changed as a
 * merge changes it: what would then stand twice becomes one.
 */
export async function putSuccessor(
  db: Transaction,
  request: SuccessorRequest,
  by: Person,
): Promise<SuccessorUsed> {
  const { editionId, document: key, withdrawn, lock, choices } = request
  const edition = await takeOpenEdition(db, editionId)
  if (isNotOpen(edition)) return edition
  const drafted = await findDrafted(db, editionId, key)
  const { change } = drafted
  if (!change && !drafted.live)
    return { status: 'MISSING', message: `There is no such ${kindOf(key.kind).noun} in this edition.` }
  if (change && lock !== null && change.lock !== lock) {
    const message = 'Somebody saved this document since you saw it: look at it again.'
    return { status: 'STALE', change, message }
  }
  const successor = await findSuccessor(db, await planEdition(db, editionId), withdrawn)
  if (!successor) {
    const noun = withArticle(kindOf(withdrawn.kind).noun)
    return refuse('withdrawn', `Nothing takes the place of this one: choose ${noun} by hand.`)
  }
  if (drafted.document === null) {
    if (key.kind !== withdrawn.kind || change?.successorId !== withdrawn.id) return refuse('id', nothingToDo)
    return stageOver(db, editionId, drafted, { document: null, successorId: successor.id }, by)
  }
  const { document } = drafted
  const titles = await findTitles(db, [...namedBy(key.kind, key.id, [document]), successor], editionId)
  const replaced = replaceReferences(
    { ...key, document },
    { kind: withdrawn.kind, from: withdrawn.id, into: successor.id },
    { nameOf: nameIn(titles), newId: uuidv7, choices },
  )
  if (replaced.effects.length === 0 && replaced.clashes.length === 0) return refuse('id', nothingToDo)
  if (replaced.clashes.length > 0)
    return { status: 'CLASHING', clashes: replaced.clashes, lock: change?.lock ?? 0 }
  return stageOver(db, editionId, drafted, { document: replaced.document }, by)
}

function refuse(field: 'withdrawn' | 'id', message: string): SuccessorUsed {
  return { status: 'REFUSED', field, message }
}

const nothingToDo = 'This document does not refer to it any longer: look at the edition again.'
