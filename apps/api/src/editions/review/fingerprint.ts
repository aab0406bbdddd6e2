import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Transaction } from '../../core/database/transaction'

/**
 * What an edition says and changes at this moment, as SHA-256 in hexadecimal: an approval names it, so that nobody
 * approves what was saved after they looked. The lock of a change rises with every save and never falls.
 */
export async function fingerprintOf(db: Transaction, editionId: string): Promise<string> {
  const edition = await db.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      kind: true,
      title: true,
      publicNote: true,
      internalNote: true,
      byline: true,
      changes: {
        select: { kind: true, documentId: true, lock: true },
        orderBy: [{ kind: 'asc' }, { documentId: 'asc' }],
      },
    },
  })
  const text = canonicalize(edition)
  if (text === undefined) throw new Error('The edition cannot be written as canonical JSON.')
  return createHash('sha256').update(text).digest('hex')
}
