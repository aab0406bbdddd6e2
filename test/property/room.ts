import { poolFrom, type ReferencePool } from '@parley/shared/compare/testing/values'
import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import type { GeneratorValue } from 'fast-check'
import { expect } from 'vitest'
import type { Blocker } from '../../apps/api/src/editions/blockers/blocker'
import { discardEdition } from '../../apps/api/src/editions/create-edition'
import type { Published } from '../../apps/api/src/editions/publish'
import { type Staged, type StageRequest, stage } from '../../apps/api/src/editions/stage'
import { dumpLive, hashOf } from '../invariants/dump'
import type { Remembered } from '../invariants/record'
import type { World } from '../world'

/** A document as its newest revision has it: null when it was withdrawn. */
export interface Known {
  kind: DocumentKind
  id: string
  version: number
  document: Document | null
}

export interface Live extends Known {
  document: Document
}

/** A newsroom in the middle of a random sequence of editions. */
export interface Room {
  world: World
  g: GeneratorValue
  known: Known[]
  remembered: Remembered
  /** What was tried and what came of it, to see that the sequences do reach everything. */
  count: (what: string) => void
  /** Ids that rise, the same in each run of a seed. */
  nextId: () => string
}

export function liveIn({ known }: Room): Live[] {
  return known.flatMap((each) => (each.document ? [{ ...each, document: each.document }] : []))
}

/** The live documents that references may point to, and those that are about to be. */
export function poolOf(room: Room, coming: ReadonlyArray<Pick<Known, 'kind' | 'id'>> = []): ReferencePool {
  const all = [...liveIn(room), ...coming]
  return poolFrom((kind) => all.filter((each) => each.kind === kind).map(({ id }) => id))
}

/** Reads again what is known, from the newest revision of each document. */
export async function refresh(room: Room): Promise<void> {
  const revisions = await room.world.db.change.findMany({
    where: { version: { not: null } },
    orderBy: [{ documentId: 'asc' }, { version: 'desc' }],
    distinct: ['kind', 'documentId'],
  })
  const order = allKinds.map(({ kind }) => kind)
  room.known = revisions
    .map(({ kind, documentId, version, after }) => ({
      kind,
      id: documentId,
      version: version ?? 0,
      document: after === null ? null : readDocument(kind, after),
    }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
}

export function save(room: Room, request: StageRequest): Promise<Staged> {
  return room.world.db.$transaction((tx) => stage(tx, request, room.world.editor))
}

/** Stages a document as somebody does who has its newest version. */
export async function put(
  room: Room,
  editionId: string,
  { kind, id, version }: Known,
  document: Document | null,
) {
  const request = { editionId, kind, documentId: id, document, baseVersion: version, lock: 0 }
  const staged = await save(room, request)
  if (staged.status !== 'STAGED') throw new Error(JSON.stringify(staged))
  return staged.change
}

/** Publishes; an edition that is blocked must leave no trace, and is given up. */
export async function publish(room: Room, editionId: string, what: string): Promise<Published> {
  const before = hashOf(await dumpLive(room.world.db))
  const published = await room.world.publish(editionId)
  room.count(`${what} ${published.status}`)
  if (published.status !== 'BLOCKED') return published
  expect(hashOf(await dumpLive(room.world.db)), 'a blocked edition left something').toBe(before)
  await giveUp(room, editionId, published.blockers)
  return published
}

export async function giveUp({ world }: Room, editionId: string, blockers: Blocker[]) {
  const unforeseen = blockers.filter(({ code, document }) => code === 'INVALID' && document === null)
  expect(unforeseen, 'refused by the database, foreseen by no blocker').toEqual([])
  await world.db.$transaction((tx) => discardEdition(tx, editionId, world.editor, new Date()))
}

export function codesOf(published: Published): string[] {
  return published.status === 'BLOCKED' ? published.blockers.map(({ code }) => code) : []
}
