import { bounds } from '@parley/shared/when/bounds'
import type { Day } from '@parley/shared/when/day'
import type { When } from '@parley/shared/when/when'
import type { PlannedChange } from '../plan'
import type { Blocker } from './blocker'

/** What has occurred did not begin after the edition's own day (domain rule 8). */
export function findFuture({ kind, documentId, after }: PlannedChange, day: Day): Blocker[] {
  if (after?.occurrence !== 'OCCURRED' || !isWhen(after.when)) return []
  const { earliest } = bounds(after.when.edtf)
  if (earliest === null || earliest <= day) return []
  const message = `It is marked as occurred, but begins on ${earliest}, after ${day}: change the date or the occurrence.`
  const document = { kind, id: documentId }
  return [
    { class: 'MUST_NOT_GO_OUT', code: 'IN_THE_FUTURE', document, path: 'occurrence', message, related: [] },
  ]
}

function isWhen(value: unknown): value is When {
  return typeof value === 'object' && value !== null && 'edtf' in value
}
