import { Refused } from '@/lib/failures'

/** Says whether a preview was refused because the edition does not hold together, which the edition's blockers explain. */
export function cannotHold(failure: unknown): boolean {
  return failure instanceof Refused && 'blockers' in failure.details
}
