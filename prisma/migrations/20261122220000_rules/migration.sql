-- The record of editions is append-only, its numbers have no gaps, and its times rise with them.
create function history.guard_edition() returns trigger language plpgsql as $$
declare last record; begin
  if tg_op = 'TRUNCATE' or (tg_op <> 'INSERT' and old."publishedAt" is not null) then
    raise exception 'the record is append-only' using errcode = 'PA002';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new."publishedAt" is null and new.number is null then return new; end if;
  select coalesce(max(number), 0) as number, max("publishedAt") as at, bool_and(imported) as imported
    into last from public."Edition" where "publishedAt" is not null;
  if new."publishedAt" is null or new.number is distinct from last.number + 1 or new."publishedAt" <= last.at then
    raise exception 'edition % does not follow edition %', new.number, last.number using errcode = 'PA003';
  end if;
  -- Only an existing record brought into an empty installation brings its own times.
  if new.imported and (not coalesce(last.imported, true) or new."publishedAt" >= now()) then
    raise exception 'a record is imported only into an empty one, with times that lie in the past' using errcode = 'PA004';
  end if;
  if not new.imported and new."publishedAt" < date_trunc('milliseconds', now()) then
    raise exception 'an edition is published now, not in the past' using errcode = 'PA004';
  end if;
  return new;
end $$;
create trigger a_guard before insert or update or delete on public."Edition"
  for each row execute function history.guard_edition();
create trigger a_guard_truncate before truncate on public."Edition"
  for each statement execute function history.guard_edition();

create function history.guard_change() returns trigger language plpgsql as $$
declare edition uuid := case when tg_op = 'DELETE' then old."editionId" else new."editionId" end; begin
  if exists (select from public."Edition" where id in (edition, case when tg_op = 'UPDATE' then old."editionId" end) and "publishedAt" is not null) then
    raise exception 'the record is append-only' using errcode = 'PA002';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger a_guard before insert or update or delete on public."Change"
  for each row execute function history.guard_change();

create function history.refuse() returns trigger language plpgsql as $$ begin
  raise exception 'the record is append-only' using errcode = 'PA002';
end $$;
create trigger a_guard_truncate before truncate on public."Change" for each statement execute function history.refuse();
create trigger a_guard before update or delete or truncate on public."SlugUse"
  for each statement execute function history.refuse();
create trigger b_guard before insert on public."SlugUse"
  for each statement execute function history.guard_content();

-- Exclusive arcs: a link has exactly one target.
alter table "Participation" add check (num_nonnulls("trackId", "meetingId", "developmentId") = 1);
alter table "Mention" add check (num_nonnulls("actorId", "trackId", "meetingId", "developmentId") = 1);
alter table "SectionItem" add check (num_nonnulls("actorId", "trackId", "meetingId", "developmentId", "statementId") = 1);
alter table "Citation" add check (num_nonnulls("ofTrackId", "ofActorId", "ofMeetingId", "ofDevelopmentId",
  "ofStatementId", "ofParticipationId", "ofRelationId") = 1);

-- Nothing refers to itself.
alter table "Track" add check ("parentId" <> id);
alter table "TrackPredecessor" add check ("predecessorId" <> "trackId");
alter table "Meeting" add check ("afterId" <> id), add check ("parentId" <> id);
alter table "Development" add check ("followsId" <> id);
alter table "Statement" add check ("supersedesId" <> id), add check ("onBehalfOfId" <> "speakerId");
alter table "Relation" add check ("fromId" <> "toId");
alter table "Participation" add check ("onBehalfOfId" <> "actorId");

-- Dates run forward.
alter table "Meeting" add check ("whenEarliest" <= "whenLatest");
alter table "Development" add check ("whenEarliest" <= "whenLatest");
alter table "Statement" add check ("whenEarliest" <= "whenLatest");
alter table "Participation" add check ("whenEarliest" <= "whenLatest");
alter table "Relation" add check ("whenEarliest" <= "whenLatest");
alter table "Source" add check ("publishedEarliest" <= "publishedLatest");

-- What the words of a value promise.
alter table "Statement" add check ((attribution = 'NAMED') = ("speakerId" is not null));
alter table "Statement" add check (case form
  when 'DIRECT' then cardinality(segments) > 0
  when 'MIXED' then cardinality(segments) > 0 and paraphrase is not null
  else cardinality(segments) = 0 and paraphrase is not null end);
alter table "Participation" add check ("excludedById" is null or presence = 'EXCLUDED');
alter table "Participation" add check (not signed or "developmentId" is not null);
alter table "Participation" add check (not "isLead" or presence in ('ATTENDED', 'EXPECTED'));
alter table "Relation" add check (kind <> 'HOLDS_OFFICE' or title is not null);

-- A rivalry holds both ways: it stands once, on whichever actor it was added.
alter table "Relation" add column "rivalLow" uuid generated always as (case when kind = 'RIVAL_OF' then least("fromId", "toId") end) stored;
alter table "Relation" add column "rivalHigh" uuid generated always as (case when kind = 'RIVAL_OF' then greatest("fromId", "toId") end) stored;
alter table "Relation" add constraint "Relation_rival_key" unique ("rivalLow", "rivalHigh") deferrable initially deferred;
