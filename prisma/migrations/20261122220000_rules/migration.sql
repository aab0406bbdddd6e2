-- The record of editions is append-only, its numbers have no gaps, and its times rise with them.
create function history.guard_edition() returns trigger language plpgsql as $$
declare last record; begin
  if tg_op = 'TRUNCATE' or (tg_op <> 'INSERT' and old."publishedAt" is not null) then
    raise exception 'the record is append-only' using errcode = 'PA002';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  -- A closed edition takes no more saves, so nothing need be known of what was taken out of it.
  if coalesce(new."publishedAt", new."discardedAt") is not null then
    delete from history.taken_out where "editionId" = new.id;
  end if;
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
  if new."publishedAt" > greatest(clock_timestamp(), last.at + interval '1 ms') then
    raise exception 'an edition is published now, not in the future' using errcode = 'PA004';
  end if;
  if exists (select from public."Change" where "editionId" = new.id and "editionNumber" is distinct from new.number) then
    raise exception 'edition % has changes that were not published with it', new.number using errcode = 'PA003';
  end if;
  return new;
end $$;
create trigger a_guard before insert or update or delete on public."Edition"
  for each row execute function history.guard_edition();
create trigger a_guard_truncate before truncate on public."Edition"
  for each statement execute function history.guard_edition();

-- What is published has a number, a time and a digest; what is not has none of them.
alter table "Edition" add check (num_nulls(number, "publishedAt", digest, "publishedById") in (0, 4)),
  add check ((state = 'PUBLISHED') = (number is not null));

-- Locks the edition before it looks: a change cannot slip into one that is being published at this moment.
create function history.guard_change() returns trigger language plpgsql as $$
declare at timestamptz; begin
  for at in select "publishedAt" from public."Edition" where id in
    (case when tg_op <> 'DELETE' then new."editionId" end, case when tg_op <> 'INSERT' then old."editionId" end) for key share loop
    if at is not null then raise exception 'the record is append-only' using errcode = 'PA002'; end if;
  end loop;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger a_guard before insert or update or delete on public."Change"
  for each row execute function history.guard_change();

create function history.refuse() returns trigger language plpgsql as $$ begin
  raise exception 'the record is append-only' using errcode = 'PA002';
end $$;
create trigger a_guard_truncate before truncate on public."Change" for each statement execute function history.refuse();

-- A change is public from the moment it has a number, so it has that of its own edition or none.
alter table "Change" add check (num_nulls("editionNumber", version) in (0, 2)),
  add check ("editionNumber" is null or (operation = 'WITHDRAW') = (after is null)),
  add check ("editionNumber" is null or (operation = 'CREATE') = (before is null));
-- A document that is taken out of a draft edition and put in again goes on counting its saves: else the lock that
-- somebody still holds from before would name a save it never saw.
create table history.taken_out ("editionId" uuid, kind public."DocumentKind", "documentId" uuid, lock int not null,
  primary key ("editionId", kind, "documentId"));
create function history.keep_lock() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    insert into history.taken_out values (old."editionId", old.kind, old."documentId", old.lock)
      on conflict ("editionId", kind, "documentId") do update set lock = excluded.lock;
    return null;
  end if;
  new.lock := new.lock + coalesce((select lock from history.taken_out
    where "editionId" = new."editionId" and kind = new.kind and "documentId" = new."documentId"), 0);
  return new;
end $$;
create trigger b_keep_lock before insert on public."Change" for each row execute function history.keep_lock();
create trigger b_keep_lock_of_deleted after delete on public."Change" for each row execute function history.keep_lock();

create function history.check_change() returns trigger language plpgsql as $$ begin
  if not exists (select from public."Edition" where id = new."editionId" and number = new."editionNumber") then
    raise exception 'a change has the number of another edition' using errcode = 'PA003';
  end if;
  return null;
end $$;
create constraint trigger c_edition after insert or update on public."Change" deferrable initially deferred
  for each row when (new."editionNumber" is not null) execute function history.check_change();

create trigger a_guard before update or delete or truncate on public."SlugUse"
  for each statement execute function history.refuse();
create trigger b_guard before insert on public."SlugUse"
  for each statement execute function history.guard_content();
create function history.check_slug() returns trigger language plpgsql as $$ begin
  perform history.require_edition(new.edition);
  return null;
end $$;
create constraint trigger c_edition after insert on public."SlugUse" deferrable initially deferred
  for each row execute function history.check_slug();

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
