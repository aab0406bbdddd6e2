import { parseDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { EditionKind } from '@parley/shared/editions'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { PrismaClient } from '../generated/prisma/client'
import { createEdition } from './create-edition'
import { publishAs, Refused, takeNumber } from './publish'
import { stage } from './stage'

/** One edition of a record that exists already, with the time it was published at. */
export interface ImportedEdition {
  kind: EditionKind
  title: string
  publicNote: string | null
  byline: string | null
  publishedAt: string
  changes: ReadonlyArray<{
    kind: DocumentKind
    id: string
    /** The whole document as of this edition; null withdraws it. */
    document: unknown
    /** Of a withdrawal: the document of the same kind that takes its place. */
    successorId?: string | null
  }>
}

/**
 * Brings an existing record into an empty installation, through the door every edition goes through: all of it, or
 * nothing. Refuses an installation that has published anything, and says which edition cannot be published and why.
 */
export async function importRecord(
  db: PrismaClient,
  record: readonly ImportedEdition[],
  { timeZone, byline }: { timeZone: string; byline?: string },
): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const { number } = await takeNumber(tx)
      if (number !== 1)
        throw new Error('A record is imported only into an empty installation: this one has editions.')
      const by = await findImporter(tx)
      for (const [index, edition] of record.entries()) {
        await importEdition(tx, edition, {
          number: index + 1,
          publishedAt: edition.publishedAt,
          by,
          timeZone,
          byline,
        })
      }
      return record.length
    },
    { isolationLevel: 'ReadCommitted', timeout: 300_000, maxWait: 30_000 },
  )
}

interface Place {
  number: number
  publishedAt: string
  by: Person
  timeZone: string
  byline?: string
}

async function importEdition(tx: Transaction, imported: ImportedEdition, place: Place) {
  const { kind, title, publicNote, byline, changes } = imported
  const draft = await createEdition(tx, { kind, title, publicNote, byline, internalNote: null }, place.by)
  const edition = await tx.edition.update({ where: { id: draft.id }, data: { imported: true } })
  for (const change of changes) {
    const newest = await tx.change.aggregate({
      where: { kind: change.kind, documentId: change.id, version: { not: null } },
      _max: { version: true },
    })
    const request = {
      editionId: edition.id,
      kind: change.kind,
      documentId: change.id,
      document: change.document,
      successorId: change.successorId,
      baseVersion: newest._max.version ?? 0,
      lock: 0,
    }
    const staged = await stage(tx, request, place.by)
    if (staged.status !== 'STAGED') throw new Error(`${describe(place, change)}: ${JSON.stringify(staged)}`)
  }
  try {
    await publishAs(tx, edition, place)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Error(`Edition ${place.number} cannot be imported: ${JSON.stringify(error.reason, null, 2)}`, {
      cause: error,
    })
  }
}

function describe(place: Place, change: ImportedEdition['changes'][number]): string {
  const parsed = parseDocument(change.kind, change.document)
  const name = parsed.ok ? parsed.document.slug : change.id
  return `Edition ${place.number}, ${change.kind.toLowerCase()} ${name} cannot be imported`
}

/** The author of imported records, who cannot sign in. */
async function findImporter(tx: Transaction): Promise<Person> {
  const email = 'import@parley.invalid'
  const user = await tx.user.upsert({
    where: { email },
    update: {},
    create: { id: uuidv7(), name: 'Parley import', email, isSystem: true, role: 'REVIEWER' },
  })
  return { id: user.id, name: user.name, email: user.email, role: user.role }
}
