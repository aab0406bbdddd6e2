import type { DocumentKind as Kind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { withArticle } from '@parley/shared/content/with-article'
import type { Transaction } from '../../core/database/transaction'
import { builder } from '../../graphql/builder'
import { findUuid } from '../../graphql/global-id'
import { findLive } from '../read-live'
import { resolveConflict } from '../resolve-conflict'
import { restoreRevision } from '../restore'
import { findOtherKind, newestVersions } from '../revisions'
import { stage } from '../stage'
import { unstage } from '../unstage'
import {
  ResolveConflictInput,
  RestoreRevisionInput,
  ReviveDocumentInput,
  StageWithdrawalInput,
  UnstageInput,
} from './change-inputs'
import { toInputProblems } from './issues'
import { invalidInput, notFound } from './problems'
import {
  conflictOutcome,
  StageResult,
  stagedChange,
  stageOutcome,
  UnstageResult,
  unstagedChange,
} from './stage-result'
import { findEditionId, noSuchEdition, refuseNotOpen, write } from './write'

builder.mutationFields((t) => ({
  stageWithdrawal: t.field({
    type: StageResult,
    description:
      'Puts the withdrawal of a document into a draft edition. Its history stays; a tombstone takes its place.',
    args: { input: t.arg({ type: StageWithdrawalInput, required: true, description: 'What to withdraw.' }) },
    resolve: (_root, { input }, context) =>
      write(context, 'stage', async (tx, by) => {
        const target = await findTarget(tx, input)
        if ('message' in target) return target
        const successorId =
          input.successorId == null ? null : findUuid(input.successorId, [kindOf(input.kind).table])
        if (input.successorId != null && (!successorId || successorId === target.documentId)) {
          const message = `Choose another ${kindOf(input.kind).noun} to take its place.`
          return invalidInput([{ path: ['successorId'], message }])
        }
        const other = successorId && (await findOtherKind(tx, input.kind, successorId))
        if (other) {
          const message = `This is ${withArticle(kindOf(other).noun)}: choose ${withArticle(kindOf(input.kind).noun)} to take its place.`
          return invalidInput([{ path: ['successorId'], message }])
        }
        const request = {
          ...target,
          document: null,
          successorId,
          baseVersion: input.baseVersion,
          lock: input.lock ?? 0,
        }
        return stageOutcome(tx, await stage(tx, request, by), request)
      }),
  }),
  unstage: t.field({
    type: UnstageResult,
    description: 'Takes a document out of a draft edition. Taking out what is not there is no error.',
    args: { input: t.arg({ type: UnstageInput, required: true, description: 'What to take out.' }) },
    resolve: (_root, { input }, context) =>
      write(context, 'stage', async (tx, by) => {
        const target = readTarget(input)
        if ('message' in target) return target
        const unstaged = await unstage(tx, { ...target, lock: input.lock }, by)
        if (unstaged.status === 'NOT_OPEN') return refuseNotOpen(tx, target.editionId, unstaged.message)
        if (unstaged.status === 'INVALID')
          return invalidInput(toInputProblems(target.kind, null, unstaged.issues))
        if (unstaged.status === 'UNSTAGED') return unstagedChange(target)
        return conflictOutcome(tx, { ...target, document: null }, unstaged.change, unstaged.message)
      }),
  }),
  resolveConflict: t.field({
    type: StageResult,
    description: 'Chooses for each conflict of a document, and lays its change over what is live by now.',
    args: { input: t.arg({ type: ResolveConflictInput, required: true, description: 'The choices.' }) },
    resolve: (_root, { input }, context) =>
      write(context, 'stage', async (tx, by) => {
        const target = readTarget(input)
        if ('message' in target) return target
        const { lock, choices } = input
        const resolved = await resolveConflict(tx, { ...target, lock, choices }, by)
        switch (resolved.status) {
          case 'RESOLVED':
            return stagedChange(resolved.change)
          case 'INVALID':
            return invalidInput(toInputProblems(target.kind, null, resolved.issues))
          case 'NOT_OPEN':
            return refuseNotOpen(tx, target.editionId, resolved.message)
          case 'CONFLICT':
            return conflictOutcome(tx, { ...target, document: null }, resolved.change, resolved.message)
        }
      }),
  }),
  restoreRevision: t.field({
    type: StageResult,
    description: 'Stages what a document said in an earlier version, all of it or some fields.',
    args: { input: t.arg({ type: RestoreRevisionInput, required: true, description: 'What to restore.' }) },
    resolve: (_root, { input }, context) =>
      write(context, 'stage', async (tx, by) => {
        const target = await findTarget(tx, input)
        if ('message' in target) return target
        const known = new Set(Object.keys(kindOf(target.kind).schema.shape))
        const unknown = (input.fields ?? []).find((field) => !known.has(field))
        if (unknown !== undefined) {
          const message = `“${unknown}” is no field of ${withArticle(kindOf(target.kind).noun)}: leave it out.`
          return invalidInput([{ path: ['fields'], message }])
        }
        const request = {
          ...target,
          version: input.version,
          fields: input.fields ?? [],
          lock: input.lock ?? 0,
        }
        return stageOutcome(tx, await restoreRevision(tx, request, by), { ...target, document: null })
      }),
  }),
  reviveDocument: t.field({
    type: StageResult,
    description:
      'Stages a withdrawn document as it was last published. It keeps its id, and its versions go on.',
    args: { input: t.arg({ type: ReviveDocumentInput, required: true, description: 'What to revive.' }) },
    resolve: (_root, { input }, context) =>
      write(context, 'stage', async (tx, by) => {
        const target = await findTarget(tx, input)
        if ('message' in target) return target
        const { kind, documentId } = target
        const live = await findLive(tx, kind, documentId)
        const last = live ? null : await findLastContent(tx, kind, documentId)
        if (last === null) {
          return invalidInput([
            { path: ['id'], message: 'This document is not withdrawn: there is nothing to revive.' },
          ])
        }
        const request = { ...target, version: last, fields: [], lock: input.lock ?? 0 }
        return stageOutcome(tx, await restoreRevision(tx, request, by), { ...target, document: null })
      }),
  }),
}))

interface TargetInput {
  edition: string
  kind: Kind
  id: string
}

/** Reads which document of which edition an input means. */
function readTarget({ edition, kind, id }: TargetInput) {
  const editionId = findEditionId(edition)
  if (!editionId) return noSuchEdition()
  const documentId = findUuid(id, [kindOf(kind).table])
  if (!documentId) return notFound(`There is no such ${kindOf(kind).noun}.`)
  return { editionId, kind, documentId }
}

/** The same for a document that must be known: published once, or in this edition. */
async function findTarget(tx: Transaction, input: TargetInput) {
  const target = readTarget(input)
  if ('message' in target) return target
  const { editionId, kind, documentId } = target
  const published = await newestVersions(tx, kind, [documentId])
  if (published.has(documentId)) return target
  const change = await tx.change.findFirst({ where: { editionId, kind, documentId }, select: { id: true } })
  return change ? target : notFound(`There is no such ${kindOf(kind).noun}.`)
}

async function findLastContent(tx: Transaction, kind: Kind, documentId: string): Promise<number | null> {
  const last = await tx.change.findFirst({
    where: { kind, documentId, version: { not: null }, operation: { not: 'WITHDRAW' } },
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  return last?.version ?? null
}
