import { mentionMark } from '@parley/shared/comments'
import type { Document } from '@parley/shared/content/document'
import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import { v7 as uuidv7 } from 'uuid'
import type { Person } from '../../apps/api/src/core/person'
import { createEdition, discardEdition } from '../../apps/api/src/editions/create-edition'
import { addComment } from '../../apps/api/src/editions/editorial/comments/add-comment'
import { resolveComment } from '../../apps/api/src/editions/editorial/comments/resolve-comment'
import { publishEdition } from '../../apps/api/src/editions/publish'
import { readLive } from '../../apps/api/src/editions/read-live'
import { addStep } from '../../apps/api/src/editions/review/steps'
import { stage } from '../../apps/api/src/editions/stage'
import type { PrismaClient } from '../../apps/api/src/generated/prisma/client'
import { putPlace } from '../../apps/api/src/live/open-places'
import { fullStory } from '../invariants/full-story'
import { markDocument } from './mark'

/** The word that stands wherever nothing is public. In small letters, so that it may be a slug and part of an address. */
export const canary = 'zqxcanary'

/** The word that is public from the newest edition on, and was not before. */
export const news = 'zqxnews'

export interface Live {
  kind: DocumentKind
  id: string
  document: Document
  version: number
}

/** An editor whose very id, name and e-mail may be seen by no reader. */
export async function plantPerson(db: PrismaClient): Promise<Person> {
  const person = {
    id: `${canary}-id`,
    name: `${canary} name`,
    email: `${canary}@example.org`,
    role: 'PUBLISHER',
  } as const
  await db.user.create({ data: person })
  return person
}

/** Publishes one more of each kind, so that a kind of which the first content holds nothing is walked too. */
export async function publishEveryKind(db: PrismaClient, by: Person): Promise<void> {
  const text = {
    kind: 'UPDATE',
    title: 'One of each kind',
    publicNote: null,
    internalNote: null,
    byline: null,
  } as const
  const edition = await createEdition(db, text, by)
  for (const { kind, id, document } of fullStory().changes)
    await save(db, edition.id, { kind, id, version: 0 }, document, by)
  await publish(db, edition.id, by)
}

/** Publishes an edition whose internal note is private, and whose changes were not yet known to the editions before. */
export async function publishNews(db: PrismaClient, by: Person, live: readonly Live[]): Promise<void> {
  const text = {
    kind: 'UPDATE',
    title: `About ${news}`,
    publicNote: news,
    internalNote: canary,
    byline: null,
  } as const
  const edition = await createEdition(db, text, by)
  for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
    const [first] = live.filter((each) => each.kind === kind)
    if (first) await save(db, edition.id, first, markSafely(first, news), by)
  }
  await addStep(db, { editionId: edition.id, kind: 'PUBLISHED_AT_ONCE', note: canary }, by)
  await publish(db, edition.id, by)
}

/** Drafts of every sort: edits of all that is live, new documents of each kind, withdrawals, and a discarded edition. */
export async function plantDrafts(db: PrismaClient, by: Person, live: readonly Live[]): Promise<string[]> {
  const begin = () =>
    createEdition(
      db,
      { kind: 'CORRECTION', title: canary, publicNote: canary, internalNote: canary, byline: canary },
      by,
    )
  const [edits, additions, withdrawals, discarded] = [
    await begin(),
    await begin(),
    await begin(),
    await begin(),
  ]
  const added: string[] = []
  for (const each of live) {
    const marked = markDocument(each.kind, each.document, canary)
    await save(db, edits.id, each, marked, by)
    await save(db, discarded.id, each, marked, by)
  }
  for (const { kind } of allKinds) {
    const [first, ...others] = live.filter((each) => each.kind === kind)
    if (!first) throw new Error(`Nothing of the kind ${kind} is live: there is no document to copy.`)
    const copy = { kind, id: uuidv7(), document: first.document, version: 0 }
    await save(db, additions.id, copy, withNewIds(markDocument(kind, first.document, canary)), by)
    added.push(copy.id)
    await save(db, withdrawals.id, others[0] ?? first, null, by)
  }
  await discardEdition(db, discarded.id, by, new Date())
  const changes = await db.change.findMany({ where: { version: null }, select: { id: true } })
  return [edits.id, additions.id, withdrawals.id, discarded.id, ...changes.map(({ id }) => id), ...added]
}

/** What is said about the newest edition, about a document in it, and about one as such; gives the ids. */
export async function plantComments(
  db: PrismaClient,
  by: Person,
  [live]: readonly Live[],
): Promise<string[]> {
  const { id: editionId } = await db.edition.findFirstOrThrow({
    orderBy: { number: { sort: 'desc', nulls: 'last' } },
  })
  const document = live ? { kind: live.kind, id: live.id } : null
  const ids: string[] = []
  const say = async (about: {
    editionId?: string
    document?: typeof document
    path?: string
    replyToId?: string
  }) => {
    const wanted = { id: null, editionId: null, document: null, path: null, replyToId: null, ...about }
    const text = `${canary} ${mentionMark(by.id)}`
    const said = await addComment(db, { ...wanted, text, mentions: [by.id] }, by)
    if (said.status !== 'SAID') throw new Error(JSON.stringify(said, null, 2))
    ids.push(said.id)
    return said.id
  }
  const first = await say({ editionId })
  await say({ replyToId: first })
  await say({ editionId, document })
  await say({ document, path: 'slug' })
  await resolveComment(db, { id: first, isResolved: true }, by)
  return ids
}

/** What signing in leaves behind, where somebody is at this moment, and what the audit says of it. */
export async function plantSession(db: PrismaClient, by: Person): Promise<void> {
  const expiresAt = new Date(Date.now() + 86_400_000)
  await db.session.create({
    data: { id: canary, token: canary, userId: by.id, expiresAt, ipAddress: canary, userAgent: canary },
  })
  await db.account.create({
    data: {
      id: canary,
      accountId: canary,
      providerId: canary,
      userId: by.id,
      password: canary,
      accessToken: canary,
    },
  })
  await db.secondFactor.create({
    data: { userId: by.id, secret: canary, confirmedAt: new Date(), codes: { create: { hash: canary } } },
  })
  await db.passkey.create({
    data: {
      id: canary,
      userId: by.id,
      name: canary,
      publicKey: Buffer.from(canary),
      counter: 0,
      transports: [canary],
    },
  })
  await db.verification.create({ data: { id: canary, identifier: canary, value: canary, expiresAt } })
  const draft = await db.edition.findFirstOrThrow({ where: { title: canary }, select: { id: true } })
  const changed = await db.change.findFirstOrThrow({ where: { editionId: draft.id } })
  const { kind, documentId } = changed
  await putPlace(db, { id: uuidv7(), editionId: draft.id, userId: by.id, kind, documentId, path: canary })
  await db.auditEntry.create({
    data: {
      id: uuidv7(),
      kind: 'REFUSED',
      byId: by.id,
      byName: canary,
      subject: 'PERSON',
      subjectId: by.id,
      subjectName: canary,
      address: canary,
      userAgent: canary,
      detail: { act: canary, note: canary },
    },
  })
}

/** What administrators know of webhooks, and what these were told of drafts. */
export async function plantWebhook(db: PrismaClient, by: Person): Promise<void> {
  const [id, eventId, deliveryId] = [uuidv7(), uuidv7(), uuidv7()]
  const at = new Date()
  const url = `https://${canary}.example/${canary}`
  const secrets = { secret: canary, previousSecret: canary, previousSecretUntil: at }
  const events = ['SCHEDULE_FAILED' as const]
  await db.webhook.create({ data: { id, url, events, ...secrets, createdById: by.id, createdAt: at } })
  const event = await db.outboxEvent.create({
    data: { id: eventId, type: 'SCHEDULE_FAILED', data: { title: canary, why: canary }, spreadAt: at },
  })
  const told = { webhookId: id, eventId, position: event.position, happenedAt: at }
  await db.webhookDelivery.create({ data: { id: deliveryId, state: 'FAILED', ...told } })
  const attempt = { at, milliseconds: 1, status: 500, failure: canary, answer: canary }
  await db.deliveryAttempt.create({ data: { id: uuidv7(), deliveryId, ...attempt } })
}

/** What somebody said that they have seen, and what was seen at the address of a source. */
export async function plantLooks(db: PrismaClient, by: Person, live: readonly Live[]): Promise<void> {
  await db.user.update({ where: { id: by.id }, data: { lookedAt: lookedAt } })
  const source = live.find(({ kind }) => kind === 'SOURCE')
  if (!source) throw new Error('No source is live: there is none to look at.')
  const seen = { url: `https://${canary}.example/`, failure: canary, status: 404, failures: 1 }
  const at = { checkedAt: lookedAt, firstFailedAt: lookedAt, diedAt: lookedAt }
  await db.sourceCheck.create({ data: { sourceId: source.id, ...seen, ...at } })
}

const lookedAt = new Date('2019-02-07T12:34:56.789Z')

/** Everything that is published now. */
export async function readAllLive(db: PrismaClient): Promise<Live[]> {
  const revisions = await db.change.findMany({
    where: { version: { not: null } },
    orderBy: { editionNumber: 'asc' },
    select: { kind: true, documentId: true, version: true },
  })
  const versions = new Map(revisions.map((each) => [each.documentId, each.version ?? 0]))
  const live: Live[] = []
  for (const { kind } of allKinds) {
    const ids = new Set(revisions.filter((each) => each.kind === kind).map((each) => each.documentId))
    for (const [id, document] of await readLive(db, kind, [...ids]))
      live.push({ kind, id, document, version: versions.get(id) ?? 0 })
  }
  return live
}

async function publish(db: PrismaClient, editionId: string, by: Person) {
  const published = await publishEdition(db, { editionId, by, timeZone: 'UTC' })
  if (published.status !== 'PUBLISHED') throw new Error(JSON.stringify(published, null, 2))
}

async function save(
  db: PrismaClient,
  editionId: string,
  to: Omit<Live, 'document'>,
  document: object | null,
  by: Person,
) {
  const { kind, id: documentId, version: baseVersion } = to
  const staged = await db.$transaction((tx) =>
    stage(tx, { editionId, kind, documentId, document, baseVersion, lock: 0 }, by),
  )
  if (staged.status !== 'STAGED') throw new Error(JSON.stringify(staged, null, 2))
}

/** Slugs stay: a published one cannot be taken back, and the walk asks for all of them. */
function markSafely({ kind, document }: Live, word: string): Document {
  return { ...markDocument(kind, document, word), slug: document.slug }
}

/** Items of a new document must not have the ids of another's. */
function withNewIds(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (key, value) => (key === 'id' ? uuidv7() : value))
}
