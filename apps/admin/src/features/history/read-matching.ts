import { type PublishedRow, readPublished } from '@/features/editions/list/read-editions'
import { type HistoryAsked, isAskedFor } from './history-asked'

interface Matching {
  editions: PublishedRow[]
  /** All that were looked at, for the names of people to choose from. */
  seen: PublishedRow[]
  /** The number below which more may be found; null at the end of the record. */
  next: number | null
}

/** Reads editions newest first until a page is full. The API filters by kind alone; people and days are matched here. */
export async function readMatching(asked: HistoryAsked): Promise<Matching> {
  const seen: PublishedRow[] = []
  const editions: PublishedRow[] = []
  let before = asked.before
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const rows = await readPublished(batchSize, before)
    seen.push(...rows)
    for (const edition of rows) {
      before = edition.number
      if (isAskedFor(edition, asked)) editions.push(edition)
      if (editions.length === pageSize) return { editions, seen, next: before > 1 ? before : null }
    }
    const isPastStart = asked.since !== null && (rows.at(-1)?.publishedAt.slice(0, 10) ?? '') < asked.since
    if (rows.length < batchSize || isPastStart) return { editions, seen, next: null }
  }
  return { editions, seen, next: before }
}

const pageSize = 50
const batchSize = 100
const mostBatches = 10
