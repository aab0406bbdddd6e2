import type { RadarConcern } from '@parley/shared/radar'
import type { Day } from '@parley/shared/when/day'
import { Prisma } from '../generated/prisma/client'

/** Says whether a document is in the story that was asked about. */
export type IsShown = (id: Prisma.Sql) => Prisma.Sql

/** What each kind of concern is, in SQL: rows with the columns of a `Concern`. A day is passed as text, for it has no zone. */
export const partOf: Record<RadarConcern, (isShown: IsShown, today: Day) => Prisma.Sql> = {
  MEETING_WITHOUT_OUTCOME: meetingsWithoutOutcome,
  TRACK_WITHOUT_NEXT_STEP: tracksWithoutNextStep,
  DEAD_CITATION: deadCitations,
  UNCITED_STATEMENT: uncitedStatements,
}

const uncited = Prisma.sql`0 as citing, null::text as "citingKind", null::uuid as "citingId"`

/** The columns, for no row. */
export const nothing = Prisma.sql`'' as concern, '' as matter, '' as kind, null::uuid as id, 0 as rank, 0::float8 as at, ${uncited}`

/**
 * Planned or going on, though its last possible day has passed; or held, and nothing tells what came of it. A series is
 * told by its rounds.
 */
function meetingsWithoutOutcome(isShown: IsShown, today: Day): Prisma.Sql {
  return Prisma.sql`
    select 'MEETING_WITHOUT_OUTCOME' as concern,
      case occurrence when 'OCCURRED' then 'UNTOLD' when 'ONGOING' then 'OVERRUN' else 'OVERDUE' end as matter,
      'MEETING' as kind, id, case occurrence when 'OCCURRED' then 4 else 0 end as rank,
      coalesce("whenLatest" - date '1970-01-01', 0)::float8 as at, ${uncited}
    from "Meeting" m
    where ${isShown(Prisma.sql`m.id`)} and (
      occurrence in ('TENTATIVE', 'SCHEDULED', 'ONGOING') and "whenLatest" < ${today}::date
      or occurrence = 'OCCURRED' and coalesce("whenLatest" < ${today}::date, true) and summary is null
        and not exists (select from "Development" d where d."reachedAtId" = m.id)
        and not exists (select from "Statement" s where s."madeAtId" = m.id)
        and not exists (select from "Meeting" r where r."parentId" = m.id)
    )`
}

/** Under way, and nothing is planned or going on in it or its parts, today or later or at a time that is not said. */
function tracksWithoutNextStep(isShown: IsShown, today: Day): Prisma.Sql {
  const isAhead = Prisma.sql`occurrence in ('TENTATIVE', 'SCHEDULED', 'ONGOING')
    and coalesce("whenLatest" >= ${today}::date, true)`
  return Prisma.sql`
    with recursive part as (
      select id as whole, id from "Track" where "trackStatus" in ('ACTIVE', 'EXPLORATORY')
      union select p.whole, t.id from part p join "Track" t on t."parentId" = p.id
    ), ahead as (
      select p.whole from part p join "Meeting" e on e."trackId" = p.id where ${isAhead}
      union select p.whole from part p join "Development" e on e."trackId" = p.id where ${isAhead}
    )
    select 'TRACK_WITHOUT_NEXT_STEP' as concern, 'NO_STEP' as matter, 'TRACK' as kind, t.id, 1 as rank,
      round(extract(epoch from t."lastPublishedAt") * 1000)::float8 as at, ${uncited}
    from "Track" t
    where "trackStatus" in ('ACTIVE', 'EXPLORATORY') and ${isShown(Prisma.sql`t.id`)}
      and t.id not in (select whole from ahead)`
}

/** One row for each dead source, for there it is mended; statements are named before what else cites it. */
function deadCitations(isShown: IsShown): Prisma.Sql {
  return Prisma.sql`
    select 'DEAD_CITATION' as concern, 'DEAD' as matter, 'SOURCE' as kind, s.id, 2 as rank,
      round(extract(epoch from k."diedAt") * 1000)::float8 as at, count(*)::int as citing,
      (array_agg(d.kind order by d.kind = 'STATEMENT' desc, d.id))[1] as "citingKind",
      (array_agg(d.id order by d.kind = 'STATEMENT' desc, d.id))[1] as "citingId"
    from "SourceCheck" k
    join "Source" s on s.id = k."sourceId" and s.url = k.url
    cross join lateral (
      select distinct o.kind, o.id from "Citation" c
      left join "Participation" p on p.id = c."ofParticipationId"
      left join "Relation" r on r.id = c."ofRelationId"
      cross join lateral (values
        ('STATEMENT', c."ofStatementId"), ('MEETING', coalesce(c."ofMeetingId", p."meetingId")),
        ('DEVELOPMENT', coalesce(c."ofDevelopmentId", p."developmentId")),
        ('TRACK', coalesce(c."ofTrackId", p."trackId")), ('ACTOR', coalesce(c."ofActorId", r."fromId"))
      ) o (kind, id)
      where c."sourceId" = s.id and o.id is not null
    ) d
    where k."diedAt" is not null and s."archivedUrl" is null and ${isShown(Prisma.sql`d.id`)}
    group by s.id, k."diedAt"`
}

/** Nothing speaks for it. What only disputes a statement does not stand behind it. */
function uncitedStatements(isShown: IsShown): Prisma.Sql {
  return Prisma.sql`
    select 'UNCITED_STATEMENT' as concern,
      case when exists (select from "Citation" c where c."ofStatementId" = s.id) then 'ONLY_DISPUTED'
        when attribution = 'PUBLICATION' then 'OWN_VOICE' else 'UNCITED' end as matter,
      'STATEMENT' as kind, id, case attribution when 'PUBLICATION' then 5 else 3 end as rank,
      round(extract(epoch from "lastPublishedAt") * 1000)::float8 as at, ${uncited}
    from "Statement" s
    where ${isShown(Prisma.sql`s.id`)}
      and not exists (select from "Citation" c where c."ofStatementId" = s.id and c.bearing = 'SUPPORTS')`
}
