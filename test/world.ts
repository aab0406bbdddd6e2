import type { DocumentInputs } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { PrismaPg } from '@prisma/adapter-pg'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../apps/api/src/core/database/transaction'
import type { Person } from '../apps/api/src/core/person'
import { createEdition, type EditionText } from '../apps/api/src/editions/create-edition'
import { type Published, publishEdition } from '../apps/api/src/editions/publish'
import { type Staged, stage } from '../apps/api/src/editions/stage'
import { type Edition, PrismaClient } from '../apps/api/src/generated/prisma/client'
import { createTestDatabase } from './database'
import type { Content } from './templates'

/** A newsroom of its own for one test file: a database, a person, and the verbs of an editor. */
export interface World {
  url: string
  db: PrismaClient
  editor: Person
  draft(text?: Partial<EditionText>): Promise<Edition>
  stage<Kind extends DocumentKind>(request: StageInput<Kind>): Promise<Staged>
  publish(editionId: string): Promise<Published>
  /** Stages and publishes documents in one edition; throws what stands against it. */
  put(changes: PutInput[], text?: Partial<EditionText>): Promise<Edition>
  close(): Promise<void>
}

interface StageInput<Kind extends DocumentKind> {
  editionId: string
  kind: Kind
  documentId: string
  document: DocumentInputs[Kind] | null
  successorId?: string
  baseVersion?: number
  lock?: number
}

export type PutInput = {
  [Kind in DocumentKind]: { kind: Kind; id: string; document: DocumentInputs[Kind] | null }
}[DocumentKind]

/** Opens a newsroom on a migrated database, which is empty unless it is to begin with something. */
export async function openWorld(content?: Content): Promise<World> {
  const database = await createTestDatabase(content)
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url, max: 30 }) })
  const editor = await createPerson(db)
  const text = {
    kind: 'UPDATE',
    title: 'A draft',
    publicNote: 'What moved.',
    internalNote: null,
    byline: null,
  } as const
  const draft = (given: Partial<EditionText> = {}) => createEdition(db, { ...text, ...given }, editor)
  const publish = (editionId: string) => publishEdition(db, { editionId, by: editor, timeZone: 'UTC' })
  const stageOne = <Kind extends DocumentKind>({ baseVersion, lock = 0, ...request }: StageInput<Kind>) =>
    db.$transaction(async (tx) => {
      const version = baseVersion ?? (await newestVersion(tx, request.kind, request.documentId))
      return stage(tx, { ...request, baseVersion: version, lock }, editor)
    })
  return {
    url: database.url,
    db,
    editor,
    draft,
    publish,
    stage: stageOne,
    async put(changes, given) {
      const edition = await draft(given)
      for (const { kind, id, document } of changes) {
        const staged = await stageOne({ editionId: edition.id, kind, documentId: id, document })
        if (staged.status !== 'STAGED') throw new Error(JSON.stringify(staged, null, 2))
      }
      const published = await publish(edition.id)
      if (published.status !== 'PUBLISHED') throw new Error(JSON.stringify(published, null, 2))
      return published.edition
    },
    async close() {
      await db.$disconnect()
      await database.drop()
    },
  }
}

async function createPerson(db: PrismaClient): Promise<Person> {
  const person = { id: uuidv7(), name: 'Edna Editor', email: 'edna@example.org', role: 'PUBLISHER' } as const
  await db.user.create({ data: person })
  return person
}

async function newestVersion(db: Transaction, kind: DocumentKind, documentId: string): Promise<number> {
  const { _max } = await db.change.aggregate({
    where: { kind, documentId, version: { not: null } },
    _max: { version: true },
  })
  return _max.version ?? 0
}

/** A source, two actors, a track and a meeting that may be published together. */
export function smallStory() {
  const ids = { source: uuidv7(), host: uuidv7(), party: uuidv7(), track: uuidv7(), meeting: uuidv7() }
  const citations = () => [{ id: uuidv7(), sourceId: ids.source }]
  const actor = (id: string, slug: string, name: string): PutInput => ({
    kind: 'ACTOR',
    id,
    document: { slug, name, kind: 'STATE', citations: citations() },
  })
  const seat = (actorId: string) => ({
    id: uuidv7(),
    actorId,
    role: 'PARTY' as const,
    presence: 'ATTENDED' as const,
    certainty: 'REPORTED' as const,
    citations: citations(),
  })
  const changes: PutInput[] = [
    { kind: 'SOURCE', id: ids.source, document: { slug: 'report', title: 'A report', kind: 'ARTICLE' } },
    actor(ids.host, 'host', 'The Host'),
    actor(ids.party, 'party', 'The Party'),
    {
      kind: 'TRACK',
      id: ids.track,
      document: {
        slug: 'talks',
        name: 'The talks',
        summary: 'Talks.',
        trackStatus: 'ACTIVE',
        citations: citations(),
      },
    },
    {
      kind: 'MEETING',
      id: ids.meeting,
      document: {
        slug: 'first-round',
        title: 'First round',
        trackId: ids.track,
        format: 'DIRECT_TALKS',
        occurrence: 'OCCURRED',
        certainty: 'REPORTED',
        when: { text: 'February 5-6', edtf: '2019-02-05/2019-02-06', basis: 'STATED', note: null },
        participations: [seat(ids.host), seat(ids.party)],
        citations: citations(),
      },
    },
  ]
  return { ids, changes }
}
