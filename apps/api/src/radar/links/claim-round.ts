import type { PrismaClient } from '../../generated/prisma/client'

/**
 * Takes the next round for this process, if one is due. Several may ask at once: one gets it. The time that is laid down
 * for the one after is long enough for a round, so that one which ends with its process is made up for.
 */
export async function claimRound(db: PrismaClient): Promise<boolean> {
  const claimed = await db.$executeRaw`
    update "Installation" set "nextLinkRoundAt" = clock_timestamp() + interval '15 minutes'
    where id = (select id from "Installation" order by "createdAt", id limit 1)
      and coalesce("nextLinkRoundAt" <= clock_timestamp(), true)`
  return claimed === 1
}

const pauses = {
  /** Sources that were published meanwhile are looked at for the first time. */
  SOON: 10,
  WHEN_THE_NETWORK_MAY_BE_BACK: 60,
}

/** Lays down when the round after this one begins. */
export async function planNextRound(db: PrismaClient, when: keyof typeof pauses): Promise<void> {
  await db.$executeRaw`
    update "Installation" set "nextLinkRoundAt" = clock_timestamp() + make_interval(mins => ${pauses[when]}::int)
    where id = (select id from "Installation" order by "createdAt", id limit 1)`
}
