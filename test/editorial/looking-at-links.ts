import { createLog } from '../../apps/api/src/core/log'
import type { PrismaClient } from '../../apps/api/src/generated/prisma/client'
import { startLinkChecker } from '../../apps/api/src/radar/links/link-checker'
import { lookAtBySettings } from '../../apps/api/src/radar/links/look-at-by-settings'
import { runRound } from '../../apps/api/src/radar/links/run-round'
import type { Browser } from './browser'
import { findSilentHost, openSmallWeb, type SmallWeb } from './small-web'

/** A small web on this machine, and two hosts of it at which nothing answers. */
export interface Links {
  web: SmallWeb
  silent: string[]
  /** All of them, as the setting takes them. */
  hosts: string
  close(): Promise<void>
  /** Lets time pass for what is known of addresses: it was seen that much earlier. */
  letPass(db: PrismaClient, hours: number): Promise<void>
  lookWhereItIsOff(db: PrismaClient): Promise<unknown>
}

export async function openLinks(): Promise<Links> {
  const web = await openSmallWeb()
  const silent = [await findSilentHost(), await findSilentHost()]
  return {
    web,
    silent,
    hosts: [web.host, ...silent].join(', '),
    close: () => web.close(),
    async letPass(db, hours) {
      await db.$executeRaw`update "SourceCheck" set "checkedAt" = "checkedAt" - make_interval(hours => ${hours}::int),
        "firstFailedAt" = "firstFailedAt" - make_interval(hours => ${hours}::int),
        "diedAt" = "diedAt" - make_interval(hours => ${hours}::int)`
      await db.$executeRaw`update "Installation" set "nextLinkRoundAt" = "nextLinkRoundAt" - make_interval(hours => ${hours}::int)`
    },
    async lookWhereItIsOff(db) {
      const off = { linkHours: 0, linkHosts: [] }
      await startLinkChecker(db, off, createLog('silent')).stop()
      return lookAtBySettings(off)
    },
  }
}

/** A round as the API process makes it. */
export function lookAround(db: PrismaClient, hosts: string) {
  const settings = { linkHours: 24, linkHosts: hosts.split(', ') }
  const lookAt = lookAtBySettings(settings)
  if (!lookAt) throw new Error('The rhythm is not 0.')
  return runRound(db, { lookAt, linkHours: settings.linkHours }, new AbortController().signal)
}

export function checkByHand(by: Browser, id: string) {
  return by.do(
    'checkSource',
    { id },
    '... on SourceCheck { state status failure failures firstFailedAt url } ... on Problem { message }',
  )
}
