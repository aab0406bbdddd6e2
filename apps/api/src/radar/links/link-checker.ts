import type { Log } from '../../core/log'
import type { Settings } from '../../core/settings'
import type { PrismaClient } from '../../generated/prisma/client'
import { lookAtBySettings } from './look-at-by-settings'
import { type Round, runRound } from './run-round'

/** Looks at the addresses of sources in its rhythm, until it is stopped. */
export interface LinkChecker {
  /** Gives up what is under way, and returns when that is done. */
  stop(): Promise<void>
}

/** Starts to look at what is due, a little after the process did; with a rhythm of 0 hours nothing is ever looked at. */
export function startLinkChecker(
  db: PrismaClient,
  settings: Pick<Settings, 'linkHours' | 'linkHosts'>,
  log: Log,
): LinkChecker {
  const lookAt = lookAtBySettings(settings)
  if (!lookAt) return { stop: async () => {} }
  const rules = { lookAt, linkHours: settings.linkHours }
  const stopping = new AbortController()
  const tell = createTell(log)
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    try {
      tell(await runRound(db, rules, stopping.signal))
    } catch (error) {
      if (stopping.signal.aborted) return
      // The database may be away for a moment; what is due stays due.
      log.error({ error }, 'The addresses of sources could not be looked at')
    }
    if (!stopping.signal.aborted) wait()
  }

  function wait() {
    timer = setTimeout(() => {
      running = look()
    }, pause)
    timer.unref()
  }

  wait()
  return {
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await running
    },
  }
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
