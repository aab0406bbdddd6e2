import type { LookAt } from '../../core/links/look-at'
import type { PrismaClient } from '../../generated/prisma/client'
import { claimRound, planNextRound } from './claim-round'
import { findSourcesToLookAt, type SourceToLookAt } from './find-sources'
import { keepSights, type Seen } from './keep-sights'

/** What came of a round: AWAY is one that is not counted, since most hosts could not be reached. */
export type Round =
  | { status: 'NOT_DUE' }
  | { status: 'AWAY'; hosts: number; unreached: number }
  | { status: 'LOOKED'; sources: number; died: number }

export interface RoundRules {
  lookAt: LookAt
  /** After how many hours an address is looked at again. */
  linkHours: number
}

/**
 * Looks at the addresses that are due. Of several processes only one does so at a time; what it does not come to is left
 * for the next round. Ends early, and keeps nothing, when it is told to stop.
 */
export async function runRound(
  db: PrismaClient,
  { lookAt, linkHours }: RoundRules,
  signal: AbortSignal,
): Promise<Round> {
  if (!(await claimRound(db))) return { status: 'NOT_DUE' }
  const sources = await findSourcesToLookAt(db, linkHours)
  const seen = await lookAtAll(sources, lookAt, signal)
  signal.throwIfAborted()
  const hosts = tellHosts(seen)
  const unreached = [...hosts.values()].filter((isReached) => !isReached).length
  if (unreached * 2 > hosts.size) {
    await planNextRound(db, 'WHEN_THE_NETWORK_MAY_BE_BACK')
    return { status: 'AWAY', hosts: hosts.size, unreached }
  }
  const kept = await db.$transaction((tx) => keepSights(tx, seen), { timeout: 15_000 })
  await forgetWithdrawn(db)
  await planNextRound(db, 'SOON')
  const died = kept.filter(({ diedAt, checkedAt }) => diedAt?.getTime() === checkedAt.getTime()).length
  return { status: 'LOOKED', sources: kept.length, died }
}

/** Looks at a few hosts at once, and at each at one address after the other. */
async function lookAtAll(
  sources: readonly SourceToLookAt[],
  lookAt: LookAt,
  signal: AbortSignal,
): Promise<Seen[]> {
  const seen: Seen[] = []
  const rest = [...sources]
  const latestStart = Date.now() + longestRound
  const work = async () => {
    for (let next = rest.shift(); next && Date.now() < latestStart; next = rest.shift()) {
      seen.push({ ...next, sight: await lookAt(next.url, signal) })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return seen
}

const atOnce = 4

/** In milliseconds: after that, no further address is looked at in this round. */
const longestRound = 5 * 60_000

/** Which hosts gave any answer, to any of the questions. */
function tellHosts(seen: readonly Seen[]): Map<string, boolean> {
  const hosts = new Map<string, boolean>()
  for (const { url, sight } of seen) {
    const { host } = new URL(url)
    hosts.set(host, Boolean(hosts.get(host)) || !sight.isUnreached)
  }
  return hosts
}

async function forgetWithdrawn(db: PrismaClient): Promise<void> {
  await db.$executeRaw`
    delete from "SourceCheck" k where not exists (select from "Source" s where s.id = k."sourceId" and s.url = k.url)`
}
