import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import { personColumns } from '../editions/editorial/person'
import type { PrismaClient } from '../generated/prisma/client'
import { groupBy } from '../graphql/batch'

/** One open tab: whose it is, and where in an edition. */
export interface OpenPlace {
  id: string
  editionId: string
  userId: string
  kind: DocumentKind | null
  documentId: string | null
  path: string | null
}

/** How long a place stands that nobody keeps up, in seconds: a process that was killed leaves nobody standing for longer. */
export const lifetimeSeconds = 24

/** Writes where somebody is; again under the same id, where they went. */
export async function putPlace(db: PrismaClient, place: OpenPlace): Promise<void> {
  const { id, editionId, userId, kind, documentId, path } = place
  await db.$executeRaw`
    insert into "OpenPlace" (id, "editionId", "userId", kind, "documentId", path, since, "expiresAt")
    values (${id}::uuid, ${editionId}::uuid, ${userId}, ${kind}::"DocumentKind", ${documentId}::uuid, ${path},
      clock_timestamp(), clock_timestamp() + ${lifetimeSeconds} * interval '1 second')
    on conflict (id) do update set kind = excluded.kind, "documentId" = excluded."documentId", path = excluded.path,
      since = excluded.since, "expiresAt" = excluded."expiresAt"`
}

export async function removePlaces(db: PrismaClient, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.openPlace.deleteMany({ where: { id: { in: [...ids] } } })
}

/** Lets places stand on, and writes those again that a crash of the database lost; takes away what nobody keeps up. */
export async function keepPlaces(db: PrismaClient, places: readonly OpenPlace[]): Promise<void> {
  await db.$executeRaw`
    insert into "OpenPlace" (id, "editionId", "userId", kind, "documentId", path, since, "expiresAt")
    select p.id, p."editionId", p."userId", p.kind, p."documentId", p.path,
      clock_timestamp(), clock_timestamp() + ${lifetimeSeconds} * interval '1 second'
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p(
      id uuid, "editionId" uuid, "userId" text, kind "DocumentKind", "documentId" uuid, path text)
    on conflict (id) do update set "expiresAt" = excluded."expiresAt"`
  await db.$executeRaw`delete from "OpenPlace" where "expiresAt" < clock_timestamp()`
}

/** Somebody, with all places they are in. */
export interface PresentPerson {
  person: Person
  places: StandingPlace[]
}

export type StandingPlace = OpenPlace & { since: Date }

/** Who is in an edition now, whoever came first first. Somebody who was shut out is nowhere. */
export async function readPresent(db: Transaction, editionId: string): Promise<PresentPerson[]> {
  const places = await db.openPlace.findMany({
    where: { editionId },
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
    omit: { expiresAt: true },
    take: mostPlaces,
  })
  const standing = groupBy(places, ({ userId }) => userId)
  const people = await db.user.findMany({
    where: { id: { in: [...standing.keys()] }, deactivatedAt: null },
    select: personColumns,
  })
  const known = new Map(people.map((person) => [person.id, person]))
  return [...standing].flatMap(([id, places]) => {
    const person = known.get(id)
    return person ? [{ person, places }] : []
  })
}

/** More than any newsroom has in one edition: what is told at each change stays bounded. */
const mostPlaces = 500
