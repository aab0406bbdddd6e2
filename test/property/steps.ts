import { sameValue } from '@parley/shared/compare/equal'
import { editsOf } from '@parley/shared/compare/testing/edits'
import { documentsOf } from '@parley/shared/compare/testing/generator'
import type { ReferencePool } from '@parley/shared/compare/testing/values'
import { type Document, readDocument } from '@parley/shared/content/document'
import { allKinds } from '@parley/shared/content/kinds'
import fc from 'fast-check'
import { expect } from 'vitest'
import { openPreview } from '../../apps/api/src/editions/preview'
import { restoreRevision } from '../../apps/api/src/editions/restore'
import { dumpLive, withoutTimes } from '../invariants/dump'
import { makePublishable } from './publishable'
import { codesOf, type Known, type Live, liveIn, poolOf, publish, put, type Room, refresh } from './room'

const kindNames = allKinds.map(({ kind }) => kind)

/** New documents of any kind in one edition, which may refer to each other. */
export async function create(room: Room): Promise<void> {
  const kinds = room.g(() => fc.array(fc.constantFrom(...kindNames), { minLength: 1, maxLength: 3 }))
  await createKinds(room, kinds)
}

/** One of each kind, to begin with, and a second actor, for a relation has two. */
export async function createEach(room: Room): Promise<void> {
  await createKinds(room, [...kindNames, 'ACTOR'])
}

async function createKinds(room: Room, kinds: Known['kind'][]) {
  const coming = kinds.map((kind): Known => ({ kind, id: room.nextId(), version: 0, document: null }))
  const pool = poolOf(room, coming)
  const { id: editionId } = await room.world.draft()
  const wanted = new Map<string, Document>()
  for (const each of coming) {
    const document = publishable(room, each, room.g(documentsOf, each.kind, pool), pool)
    wanted.set(each.id, document)
    await put(room, editionId, each, document)
  }
  await publishWanted(room, editionId, wanted, 'create')
}

/** Edits of some documents: fields, links, items moved, nested, deleted and brought back, at times a new slug. */
export async function edit(room: Room): Promise<void> {
  const live = liveIn(room)
  const targets = room.g(() => fc.uniqueArray(fc.constantFrom(...live), { minLength: 1, maxLength: 3 }))
  const { id: editionId } = await room.world.draft()
  const wanted = new Map<string, Document>()
  for (const target of targets) {
    const document = await editOf(room, target)
    wanted.set(target.id, document)
    await put(room, editionId, target, document)
  }
  const previewed = await previewOf(room, editionId)
  const published = await publishWanted(room, editionId, wanted, 'edit')
  if (published.status !== 'PUBLISHED') return
  expect(previewed, 'the preview showed what publishing gave').toEqual(
    withoutTimes(await dumpLive(room.world.db)),
  )
}

/** An edit of a document as somebody might write it, with what it said once at hand. */
export async function editOf(room: Room, target: Live): Promise<Document> {
  const pool = poolOf(room)
  const older = await olderOf(room, target)
  const edited = room.g(editsOf, target.kind, target.document, { pool, older, most: 5 })
  return publishable(room, target, edited, pool)
}

async function olderOf({ world, g }: Room, { kind, id, version, document }: Live): Promise<Document> {
  const old = g(() => fc.integer({ min: 1, max: version }))
  const change = await world.db.change.findFirst({ where: { kind, documentId: id, version: old } })
  return change?.after ? readDocument(kind, change.after) : document
}

function publishable(
  room: Room,
  { kind, id, document }: Known,
  edited: Document,
  pool: ReferencePool,
): Document {
  const isRenamed = document !== null && room.g(() => fc.nat(9)) === 0
  const slug = document && !isRenamed ? document.slug : `${kind.toLowerCase()}-${room.nextId().slice(-6)}`
  return makePublishable(edited, { kind, id, slug, pool, nextId: room.nextId })
}

async function publishWanted(room: Room, editionId: string, wanted: Map<string, Document>, what: string) {
  const published = await publish(room, editionId, what)
  await refresh(room)
  if (published.status !== 'PUBLISHED') return published
  for (const [id, document] of wanted) {
    const known = room.known.find((each) => each.id === id)
    expect(known?.document, 'what was staged is what is published').toEqual(document)
  }
  return published
}

class Ended {
  constructor(readonly result: unknown) {}
}

async function previewOf({ world }: Room, editionId: string): Promise<unknown> {
  try {
    await world.db.$transaction(async (tx) => {
      const opened = await openPreview(tx, editionId, { timeZone: 'UTC' })
      throw new Ended(opened.ok ? withoutTimes(await dumpLive(tx)) : opened)
    })
  } catch (end) {
    if (end instanceof Ended) return end.result
    throw end
  }
  return null
}

/** Withdraws a document: refused exactly while others refer to it. */
export async function withdraw(room: Room): Promise<void> {
  const live = liveIn(room)
  const referrersOf = (target: Live) =>
    live.filter(({ id, document }) => id !== target.id && JSON.stringify(document).includes(target.id))
  const free = live.filter((each) => referrersOf(each).length === 0)
  const isFree = free.length > 0 && room.g(() => fc.boolean())
  const target = room.g(() => fc.constantFrom(...(isFree ? free : live)))
  const isLast = live.filter(({ kind }) => kind === target.kind).length === 1
  // Of each kind one stays, so that there is always something to refer to.
  if (isLast) return
  const referrers = referrersOf(target)
  const { id: editionId } = await room.world.draft()
  await put(room, editionId, target, null)
  const published = await publish(room, editionId, referrers.length > 0 ? 'withdraw referenced' : 'withdraw')
  expect(published.status).toBe(referrers.length > 0 ? 'BLOCKED' : 'PUBLISHED')
  if (published.status !== 'BLOCKED') return refresh(room)
  expect(codesOf(published)).toEqual(['STILL_REFERENCED'])
  const listed = published.blockers.flatMap(({ related }) => related.map(({ id }) => id)).sort()
  expect(listed).toEqual(referrers.map(({ id }) => id).sort())
}

/** Stages an old version of a document, also of one that was withdrawn, which so comes back. */
export async function restore(room: Room): Promise<void> {
  const changed = room.known.filter(({ version }) => version > 1)
  if (changed.length === 0) return
  const gone = changed.filter(({ document }) => document === null)
  const isGone = gone.length > 0 && room.g(() => fc.boolean())
  const target = room.g(() => fc.constantFrom(...(isGone ? gone : changed)))
  const version = room.g(() => fc.integer({ min: 1, max: target.version - 1 }))
  const { kind, id: documentId } = target
  const revision = await room.world.db.change.findFirstOrThrow({ where: { kind, documentId, version } })
  const { id: editionId } = await room.world.draft()
  const request = { editionId, kind, documentId, version, fields: [], lock: 0 }
  const staged = await room.world.db.$transaction((tx) => restoreRevision(tx, request, room.world.editor))
  expect(staged.status).toBe(revision.after === null ? 'INVALID' : 'STAGED')
  if (revision.after === null) return
  const published = await publish(room, editionId, target.document ? 'restore' : 'revive')
  await refresh(room)
  if (published.status !== 'PUBLISHED') return
  const restored = room.known.find((each) => each.kind === kind && each.id === documentId)
  expect(restored?.document).toEqual(readDocument(kind, revision.after))
}

/** Two published documents want each other's slug: each belongs to its document for ever. */
export async function swapSlugs(room: Room): Promise<void> {
  const live = liveIn(room)
  const target = room.g(() => fc.constantFrom(...live))
  const other = live.find(({ kind, id }) => kind === target.kind && id !== target.id)
  if (!other || sameValue(target.document.slug, other.document.slug)) return
  const { id: editionId } = await room.world.draft()
  await put(room, editionId, target, { ...target.document, slug: other.document.slug })
  await put(room, editionId, other, { ...other.document, slug: target.document.slug })
  const published = await publish(room, editionId, 'swap slugs')
  expect(codesOf(published)).toEqual(['SLUG_TAKEN', 'SLUG_TAKEN'])
}
