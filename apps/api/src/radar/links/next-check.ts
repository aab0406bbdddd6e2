import type { Sight } from '../../core/links/look-at'
import type { SourceCheck } from '../../generated/prisma/client'

/** How long an address must have been gone, in milliseconds, before its source is called dead. */
export const longEnoughGone = 24 * 60 * 60 * 1000

type Streak = Pick<SourceCheck, 'firstFailedAt' | 'failures' | 'diedAt'>

/**
 * What is known of an address after another look at it. It is dead once it was gone at two looks or more, the first and
 * the last of them at least a day apart, with no answer between. A look that could not tell leaves that as it was.
 */
export function nextCheck(previous: Streak | null, sight: Sight, checkedAt: Date) {
  const { status, failure } = sight
  return { status, failure, checkedAt, ...nextStreak(previous ?? unbroken, sight, checkedAt) }
}

const unbroken: Streak = { firstFailedAt: null, failures: 0, diedAt: null }

function nextStreak(previous: Streak, { verdict }: Sight, at: Date): Streak {
  if (verdict === 'ANSWERS') return unbroken
  if (verdict === 'UNSURE') return pickStreak(previous)
  const firstFailedAt = previous.firstFailedAt ?? at
  const isLong = previous.failures > 0 && at.getTime() - firstFailedAt.getTime() >= longEnoughGone
  return { firstFailedAt, failures: previous.failures + 1, diedAt: previous.diedAt ?? (isLong ? at : null) }
}

function pickStreak({ firstFailedAt, failures, diedAt }: Streak): Streak {
  return { firstFailedAt, failures, diedAt }
}
