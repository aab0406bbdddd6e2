import type { When } from '../when/when'
import type { Refuse } from './document-kind'

/** Domain rule 8: what was put off or called off keeps the date it was set for. */
export function refuseUnlessEarlierDateKept(
  document: { occurrence: string | null; previousWhen: When[] },
  refuse: Refuse,
) {
  const isOff = document.occurrence === 'CANCELLED' || document.occurrence === 'POSTPONED'
  if (isOff && document.previousWhen.length === 0) {
    refuse(
      ['previousWhen'],
      'Keep the date it was set for under earlier dates, or say there that none was stated.',
    )
  }
}
