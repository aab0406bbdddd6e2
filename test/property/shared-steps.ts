import { itemsOf } from '@parley/shared/compare/item'
import { readDocument } from '@parley/shared/content/document'
import fc from 'fast-check'
import { expect } from 'vitest'
import { revertEdition } from '../../apps/api/src/editions/revert'
import { lostEdits } from '../invariants/accounting'
import { codesOf, giveUp, liveIn, publish, put, type Room, refresh, save } from './room'
import { editOf } from './steps'

/** Reverts any edition: what came later stays, or is listed as a conflict. */
export async function revert(room: Room): Promise<void> {
  const { world } = room
  const newest = await world.db.edition.count({ where: { number: { not: null } } })
  // All but the first, which the sequence began with.
  if (newest === 1) return
  const number = room.g(() => fc.integer({ min: Math.max(2, newest - 4), max: newest }))
  const reverted = await world.db.$transaction((tx) => revertEdition(tx, { number }, world.editor))
  if (reverted.status !== 'REVERTED') throw new Error(reverted.message)
  const { id: editionId } = reverted.edition
  await world.db.edition.update({ where: { id: editionId }, data: { publicNote: 'Reverted.' } })
  const before = room.known
  const published = await publish(room, editionId, 'revert')
  await refresh(room)
  if (reverted.conflicts.length > 0) expect(codesOf(published)).toContain('CONFLICT')
  if (published.status !== 'PUBLISHED') return
  const changes = await world.db.change.findMany({ where: { editionNumber: number } })
  for (const { kind, documentId, before: was, after } of changes) {
    const base = after === null ? null : readDocument(kind, after)
    const original = was === null ? null : readDocument(kind, was)
    const result = room.known.find(({ id }) => id === documentId)?.document ?? null
    const later = before.find(({ id }) => id === documentId)?.document ?? null
    expect(lostEdits(kind, { base, edited: original, result }), 'not reverted').toEqual([])
    expect(lostEdits(kind, { base, edited: later, result }), 'lost with the revert').toEqual([])
  }
}

/** Several drafts of the same documents, begun from one version and published at once. */
export async function publishAtOnce(room: Room): Promise<void> {
  const { world, g } = room
  const live = liveIn(room)
  const targets = g(() => fc.uniqueArray(fc.constantFrom(...live), { minLength: 1, maxLength: 2 }))
  const drafts = []
  for (const turn of [0, 1, 2]) {
    const target = targets[turn % targets.length]
    if (!target) continue
    const { id: editionId } = await world.draft()
    const wanted = await editOf(room, target)
    await put(room, editionId, target, wanted)
    drafts.push({ editionId, target, wanted })
  }
  const outcomes = await Promise.all(drafts.map(({ editionId }) => world.publish(editionId)))
  for (const [index, { editionId, target, wanted }] of drafts.entries()) {
    const outcome = outcomes[index]
    if (!outcome) continue
    room.count(`at once ${outcome.status}`)
    if (outcome.status === 'BLOCKED') await giveUp(room, editionId, outcome.blockers)
    if (outcome.status !== 'PUBLISHED') continue
    const { kind, id: documentId, document: base } = target
    const revisions = await world.db.change.findMany({
      where: {
        kind,
        documentId,
        version: { gt: target.version },
        editionNumber: { lte: outcome.edition.number ?? 0 },
      },
      orderBy: { version: 'asc' },
    })
    const result = readDocument(kind, revisions.at(-1)?.after)
    expect(lostEdits(kind, { base, edited: wanted, result }), 'lost by its own edition').toEqual([])
    for (const { after } of revisions) {
      const edited = readDocument(kind, after)
      expect(lostEdits(kind, { base, edited, result }), 'lost by a later edition').toEqual([])
    }
  }
  await refresh(room)
}

/** One edition turns the order of a document's citations, another edits one of them: whichever is first, both hold. */
export async function turnWhileEdited(room: Room): Promise<void> {
  const { world, g } = room
  const cited = liveIn(room).filter(({ document }) => itemsOf(document.citations).length > 1)
  if (cited.length === 0) return
  const target = g(() => fc.constantFrom(...cited))
  const [first, ...others] = itemsOf(target.document.citations)
  if (!first) return
  const turned = { ...target.document, citations: [...others, first] }
  const edited = { ...target.document, citations: [{ ...first, locator: `p. ${room.nextId()}` }, ...others] }
  const isTurnedFirst = g(() => fc.boolean())
  for (const document of isTurnedFirst ? [turned, edited] : [edited, turned]) {
    const { id: editionId } = await world.draft()
    await put(room, editionId, target, document)
    expect((await publish(room, editionId, 'turn')).status).toBe('PUBLISHED')
  }
  await refresh(room)
  const { kind, document: base } = target
  const result = room.known.find(({ id }) => id === target.id)?.document ?? null
  for (const each of [turned, edited]) expect(lostEdits(kind, { base, edited: each, result })).toEqual([])
}

/** Two writers of one draft document, the second with a stale lock. */
export async function saveStale(room: Room): Promise<void> {
  const { world, g } = room
  const target = g(() => fc.constantFrom(...liveIn(room)))
  const { kind, id: documentId, version: baseVersion } = target
  const { id: editionId } = await world.draft()
  const begun = await editOf(room, target)
  const first = await put(room, editionId, target, begun)
  const seen = { ...target, document: begun }
  const [one, other] = [await editOf(room, seen), await editOf(room, seen)]
  const request = { editionId, kind, documentId, baseVersion, lock: first.lock }
  const saved = await save(room, { ...request, document: one })
  expect(saved.status).toBe('STAGED')
  const stale = await save(room, { ...request, document: other })
  room.count(`stale ${stale.status}`)
  const draft = await world.db.change.findFirstOrThrow({ where: { editionId } })
  const result = readDocument(kind, draft.next)
  expect(lostEdits(kind, { base: begun, edited: one, result }), 'lost by the stale save').toEqual([])
  if (stale.status === 'STAGED') {
    expect(lostEdits(kind, { base: begun, edited: other, result }), 'the stale save lost').toEqual([])
  }
  await publish(room, editionId, 'publish what was saved twice')
  await refresh(room)
}
