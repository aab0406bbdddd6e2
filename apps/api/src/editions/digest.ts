import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What an edition's digest covers: its public record and, through `previous`, all that came before it. */
export interface PublicRecord {
  previous: string | null
  number: number
  kind: string
  title: string
  publicNote: string | null
  byline: string | null
  imported: boolean
  reverts: number | null
  publishedAt: string
  changes: ReadonlyArray<{
    kind: string
    documentId: string
    operation: string
    successorId: string | null
    version: number
    before: unknown
    after: unknown
  }>
}

/**
 * SHA-256 over the record in canonical JSON (RFC 8785), in hexadecimal: anybody who holds the record can check it. Its
 * changes are sorted by kind and id as text, so that it is the same wherever a new kind comes to stand among the others.
 */
export function digestOf(record: PublicRecord): string {
  const changes = [...record.changes].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
  const text = canonicalize({ ...record, changes })
  if (text === undefined) throw new Error('The record cannot be written as canonical JSON.')
  return createHash('sha256').update(text).digest('hex')
}

function placeOf({ kind, documentId }: { kind: string; documentId: string }): string {
  return `${kind} ${documentId}`
}
