import type { Document } from '@parley/shared/content/document'
import { bounds } from '@parley/shared/when/bounds'
import type { Day } from '@parley/shared/when/day'
import type { When } from '@parley/shared/when/when'
import type { PlannedChange } from '../plan'
import type { Blocker } from './blocker'

/**
 * What is told as having happened did not begin after the edition's own day: a meeting or development that occurred or
 * is under way (domain rule 8), something said, a source that came out or was read.
 */
export function findFuture({ kind, documentId, after }: PlannedChange, day: Day): Blocker[] {
  if (!after) return []
  return pastsOf(kind, after).flatMap(({ path, begins, told, remedy }): Blocker[] => {
    if (begins === null || begins <= day) return []
    const message = `${told} on ${begins}, after ${day}: ${remedy}.`
    const document = { kind, id: documentId }
    return [{ class: 'MUST_NOT_GO_OUT', code: 'IN_THE_FUTURE', document, path, message, related: [] }]
  })
}

/** Something that a document tells of as past. */
interface Past {
  /** The field to mend. */
  path: string
  /** The first day on which it can have been; null where nothing is said of it. */
  begins: Day | null
  /** The beginning of a sentence, up to the day. */
  told: string
  remedy: string
}

function pastsOf(kind: PlannedChange['kind'], document: Document): Past[] {
  const { occurrence, when, published, accessedAt } = document
  const begins = beginOf(when)
  const remedy = 'change the date'
  if (kind === 'STATEMENT') return [{ path: 'when', begins, told: 'It was said', remedy }]
  if (kind === 'SOURCE') {
    const read = typeof accessedAt === 'string' ? accessedAt : null
    return [
      { path: 'published', begins: beginOf(published), told: 'It was published', remedy },
      { path: 'accessedAt', begins: read, told: 'It was read', remedy },
    ]
  }
  if (occurrence !== 'OCCURRED' && occurrence !== 'ONGOING') return []
  const told = `It is marked as ${occurrence.toLowerCase()}, but begins`
  return [{ path: 'occurrence', begins, told, remedy: 'change the date or the occurrence' }]
}

function beginOf(value: unknown): Day | null {
  return isWhen(value) ? bounds(value.edtf).earliest : null
}

function isWhen(value: unknown): value is When {
  return typeof value === 'object' && value !== null && 'edtf' in value
}
