import type { PrismaClient } from '../../generated/prisma/client'

export interface SourceToLookAt {
  sourceId: string
  url: string
}

/**
 * Finds the live sources whose addresses are due, those that were never looked at first. Where they are of few hosts,
 * some of others are looked at along with them: else nobody could tell a host that is gone from a network that is down.
 */
export async function findSourcesToLookAt(db: PrismaClient, linkHours: number): Promise<SourceToLookAt[]> {
  const due = await db.$queryRaw<SourceToLookAt[]>`
    select s.id::text as "sourceId", s.url from "Source" s
    left join "SourceCheck" k on k."sourceId" = s.id and k.url = s.url
    where s.url is not null
      and (k."sourceId" is null or k."checkedAt" <= clock_timestamp() - make_interval(hours => ${linkHours}::int))
    order by k."checkedAt" nulls first, s.id limit ${mostInRound}`
  const hosts = new Set(due.map(hostOf))
  if (due.length === 0 || hosts.size >= fewHosts) return due
  const others = await db.$queryRaw<SourceToLookAt[]>`
    select s.id::text as "sourceId", s.url from "SourceCheck" k
    join "Source" s on s.id = k."sourceId" and s.url = k.url
    where k.failure is null and s.id <> all(${due.map(({ sourceId }) => sourceId)}::uuid[])
    order by k."checkedAt" desc, s.id limit 100`
  const along = others.filter((source) => {
    if (hosts.size >= fewHosts || hosts.has(hostOf(source))) return false
    hosts.add(hostOf(source))
    return true
  })
  return [...due, ...along]
}

const mostInRound = 200
const fewHosts = 5

function hostOf({ url }: SourceToLookAt): string {
  return new URL(url).host
}
