import type { Log } from '../../core/log'
import { type Repeated, repeat } from '../../core/repeat'
import type { Settings } from '../../core/settings'
import type { PrismaClient } from '../../generated/prisma/client'
import { lookAtBySettings } from './look-at-by-settings'
import { type Round, runRound } from './run-round'

/** Starts to look at what is due, a little after the process did; with a rhythm of 0 hours nothing is ever looked at. */
export function startLinkChecker(
  db: PrismaClient,
  settings: Pick<Settings, 'linkHours' | 'linkHosts'>,
  log: Log,
): Repeated {
  const lookAt = lookAtBySettings(settings)
  if (!lookAt) return { stop: async () => {} }
  const rules = { lookAt, linkHours: settings.linkHours }
  const tell = createTell(log)
  return repeat(pause, async (signal) => {
    try {
      tell(await runRound(db, rules, signal))
    } catch (error) {
      // The database may be away for a moment; what is due stays due.
      if (!signal.aborted) log.error({ error }, 'The addresses of sources could not be looked at')
    }
    return pause
  })
}

/** In milliseconds: how often a process asks whether a round is due. */
const pause = 30_000

/** Says once that the network is away, and once that it is back. An installation may stand where there is none. */
export function createTell(log: Log): (round: Round) => void {
  let isAway = false
  return (round) => {
    if (round.status === 'NOT_DUE') return
    if (round.status === 'AWAY') {
      if (!isAway)
        log.info(
          { hosts: round.hosts, unreached: round.unreached },
          'Most addresses of sources cannot be reached from here, so nothing is said of any. PARLEY_LINK_HOURS=0 ends looking',
        )
      isAway = true
      return
    }
    if (round.sources === 0) return
    if (isAway) log.info('The addresses of sources can be reached again')
    isAway = false
    log.debug(round, 'Addresses of sources were looked at')
  }
}
