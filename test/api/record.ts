import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { v7 } from 'uuid'

/** A record written row by row, for tests of the API alone: editions are numbered from 1, a day apart from 2019-01-01. */
export interface TestRecord {
  id(): string
  /** Writes one edition: its rows, its changes, and the mark that it is published. */
  edition(
    rows: Row[],
    about?: { kind?: string; changes?: ChangeRow[]; title?: string; publicNote?: string },
  ): Promise<Published>
  draft(about: { title: string; changes?: ChangeRow[] }): Promise<string>
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export interface Published {
  id: string
  number: number
  publishedAt: string
}

/** A row to insert, to change (with `set`), or to remove (with `remove`). */
export interface Row {
  table: string
  values: Record<string, unknown>
  act?: 'insert' | 'update' | 'delete'
}

export interface ChangeRow {
  kind: string
  documentId: string
  operation?: string
  before?: unknown
  after?: unknown
  version?: number
  successorId?: string
}

export async function openRecord(url: string): Promise<TestRecord> {
  const client = new pg.Client(url)
  await client.connect()
  const importer = randomUUID()
  await client.query(
    `insert into "User" (id, name, email, "isSystem", "updatedAt") values ($1, 'Secret Name', $2, true, now())`,
    [importer, `${importer}@secret.test`],
  )
  let number = 0
  return {
    id: () => v7(),
    async edition(rows, about = {}) {
      number += 1
      const id = v7()
      const publishedAt = new Date(Date.UTC(2019, 0, number, 12)).toISOString()
      await client.query('begin')
      await client.query(`select set_config('parley.edition', $1, true)`, [String(number)])
      for (const row of rows) await writeRow(client, row)
      await insertEdition(client, id, { ...about, title: about.title ?? `Edition ${number}` }, importer)
      for (const change of about.changes ?? []) {
        await insertChange(client, id, importer, change, number)
        const slug = (change.after as { slug?: string } | null)?.slug
        if (slug && (change.operation ?? 'CREATE') === 'CREATE')
          await insert(client, 'SlugUse', {
            kind: change.kind,
            slug,
            documentId: change.documentId,
            edition: number,
          })
      }
      await client.query(
        `update "Edition" set number = $2, state = 'PUBLISHED', "publishedAt" = $3, imported = true, digest = 'd', "publishedById" = $4 where id = $1`,
        [id, number, publishedAt, importer],
      )
      await client.query('commit')
      return { id, number, publishedAt }
    },
    async draft({ title, changes = [] }) {
      const id = v7()
      await insertEdition(client, id, { title }, importer)
      for (const change of changes) await insertChange(client, id, importer, change, null)
      return id
    },
    query: async (sql, values) => (await client.query(sql, values)).rows,
    close: () => client.end(),
  }
}

async function insertEdition(
  client: pg.Client,
  id: string,
  about: { kind?: string; title: string; publicNote?: string },
  by: string,
) {
  await insert(client, 'Edition', {
    id,
    kind: about.kind ?? 'UPDATE',
    title: about.title,
    publicNote: about.publicNote ?? null,
    internalNote: 'SECRET internal note',
    createdById: by,
    state: 'DRAFT',
  })
}

async function insertChange(
  client: pg.Client,
  editionId: string,
  by: string,
  change: ChangeRow,
  number: number | null,
) {
  await insert(client, 'Change', {
    id: v7(),
    editionId,
    kind: change.kind,
    documentId: change.documentId,
    operation: change.operation ?? 'CREATE',
    successorId: change.successorId ?? null,
    base: JSON.stringify({ slug: 'secret', name: 'SECRET base' }),
    next: JSON.stringify({ slug: 'secret', name: 'SECRET next' }),
    baseVersion: 0,
    lock: 1,
    editedById: by,
    editedAt: '2019-01-01T00:00:00Z',
    before: change.before ? JSON.stringify(change.before) : null,
    after: change.after ? JSON.stringify(change.after) : null,
    version: number === null ? null : (change.version ?? 1),
    editionNumber: number,
  })
}

async function writeRow(client: pg.Client, { table, values, act = 'insert' }: Row) {
  if (act === 'insert') return insert(client, table, values)
  if (act === 'delete') return client.query(`delete from "${table}" where id = $1`, [values.id])
  const { id, ...rest } = values
  const set = Object.keys(rest).map((name, index) => `"${name}" = $${index + 2}`)
  return client.query(`update "${table}" set ${set.join(', ')} where id = $1`, [id, ...Object.values(rest)])
}

async function insert(client: pg.Client, table: string, values: Record<string, unknown>) {
  const names = Object.keys(values).map((name) => `"${name}"`)
  const places = names.map((_, index) => `$${index + 1}`)
  return client.query(
    `insert into "${table}" (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(values),
  )
}
