import type { Transaction } from '../../core/database/transaction'
import type { Sight } from '../../core/links/look-at'
import { readClock } from '../../editions/clock'
import type { SourceCheck } from '../../generated/prisma/client'
import { nextCheck } from './next-check'

/** A source, and what was seen at its address. */
export interface Seen {
  sourceId: string
  url: string
  sight: Sight
}

/** Keeps what was seen, and gives what is known by now. Of a source that has another address meanwhile, nothing is kept. */
export async function keepSights(db: Transaction, seen: readonly Seen[]): Promise<SourceCheck[]> {
  const ids = seen.map(({ sourceId }) => sourceId)
  const at = new Date(await readClock(db))
  const sources = await db.source.findMany({ where: { id: { in: ids } }, select: { id: true, url: true } })
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  const known = await db.sourceCheck.findMany({ where: { sourceId: { in: ids } } })
  const kept: SourceCheck[] = []
  for (const { sourceId, url, sight } of seen) {
    if (addresses.get(sourceId) !== url) continue
    const previous = known.find((check) => check.sourceId === sourceId && check.url === url) ?? null
    const next = { url, ...nextCheck(previous, sight, at) }
    kept.push(
      await db.sourceCheck.upsert({ where: { sourceId }, create: { sourceId, ...next }, update: next }),
    )
  }
  return kept
}
