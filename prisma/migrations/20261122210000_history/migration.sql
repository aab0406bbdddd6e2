-- The record: history by trigger, as-of views, guards. Called for every content table by
-- history.track_content(), at the end of each migrate.
create schema history;
create schema asof;

-- The edition whose rows are being written. A preview has the number no edition can have.
create function history.edition() returns int language plpgsql stable as $$
declare v text := current_setting('parley.edition', true); begin
  if coalesce(v, '') = '' then
    raise exception 'content is written only inside an edition' using errcode = 'PA001';
  end if;
  return v;
end $$;

create function history.guard_content() returns trigger language plpgsql as $$ begin
  if tg_op = 'TRUNCATE' or history.edition() <=
    (select coalesce(max(number), 0) from public."Edition" where "publishedAt" is not null)
  then raise exception 'the record is append-only' using errcode = 'PA002'; end if;
  return null;
end $$;

create function history.guard_record() returns trigger language plpgsql as $$ begin
  if pg_trigger_depth() < 2 then raise exception 'the record is append-only' using errcode = 'PA002'; end if;
  return null;
end $$;

-- Whoever writes under the number of a preview must roll back: what is inserted here cannot be committed.
create table history.preview (at timestamptz not null default clock_timestamp());
create function history.refuse_preview() returns trigger language plpgsql as $$ begin
  raise exception 'a preview is rolled back, never committed' using errcode = 'PA005';
end $$;
create constraint trigger never_committed after insert on history.preview
  deferrable initially deferred for each row execute function history.refuse_preview();

create function history.require_edition(number_ int) returns void language plpgsql as $$ begin
  if number_ = 2147483646 then
    if exists (select from history.preview) then return; end if;
    -- Deferred again, for a preview has set its constraints immediate: this one must wait for a commit.
    set constraints history.never_committed deferred;
    insert into history.preview default values;
  elsif not exists (select from public."Edition" where number = number_) then
    raise exception 'edition % is not in the record', number_ using errcode = 'PA003';
  end if;
end $$;

-- A constraint trigger, not a foreign key: a preview has no number, yet sets constraints immediate. A version that
-- is closed needs its edition as much as one that is opened.
create function history.check_edition() returns trigger language plpgsql as $$ begin
  perform history.require_edition(case when tg_op = 'INSERT' then new."fromEdition" else new."toEdition" end);
  return null;
end $$;

-- Puts a content table under history: its history table, the trigger that writes it, its as-of view, its
-- guards and its indexes. Run again after any change of the table's columns.
create function history.track(t text) returns void language plpgsql as $fn$
declare
  pub regclass := format('public.%I', t); c record; i record;
  every_column text; stored text; values_ text; differs text;
begin
  execute format('create table if not exists history.%I ("fromEdition" int not null, "toEdition" int not null default 2147483647, like public.%1$I including generated, primary key (id, "fromEdition"))', t);
  -- A view blocks every alter and keeps old column names.
  execute format('drop view if exists asof.%I cascade', t);
  for c in select a.attname n, format_type(a.atttypid, a.atttypmod) typ, pg_get_expr(d.adbin, d.adrelid) def, a.attgenerated gen
    from pg_attribute a left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
    where a.attrelid = pub and a.attnum > 0 and not a.attisdropped loop
    execute format('alter table history.%I add column if not exists %I %s %s', t, c.n, c.typ,
      case when c.gen = 's' then format('generated always as (%s) stored', c.def) else 'default ' || c.def end);
    if c.gen = '' then execute format('alter table history.%I alter column %I drop default', t, c.n); end if;
    if c.n <> 'id' then execute format('alter table history.%I alter column %I drop not null', t, c.n); end if;
  end loop;
  select string_agg(format('%s is %s, was %s', p.attname, p.atttypid::regtype, h.atttypid::regtype), '; ') into differs
    from pg_attribute p join pg_attribute h on h.attrelid = format('history.%I', t)::regclass and h.attname = p.attname
    where p.attrelid = pub and p.attnum > 0 and not p.attisdropped
      and (p.atttypid, p.atttypmod) is distinct from (h.atttypid, h.atttypmod);
  if differs is not null then raise exception 'history.%: %', t, differs; end if;
  select string_agg(quote_ident(attname), ', '),
      string_agg(quote_ident(attname), ', ') filter (where attgenerated = ''),
      string_agg('new.' || quote_ident(attname), ', ') filter (where attgenerated = '')
    into every_column, stored, values_
    from pg_attribute where attrelid = pub and attnum > 0 and not attisdropped;
  execute format($x$ create or replace function history.%1$I() returns trigger language plpgsql as $b$
    declare n int := history.edition(); begin
      if tg_op <> 'INSERT' then
        -- This edition wrote the row before: its own version is replaced. An older one did: it is closed.
        delete from history.%2$I where id = old.id and "fromEdition" = n;
        update history.%2$I set "toEdition" = n where id = old.id and "toEdition" = 2147483647;
      end if;
      if tg_op <> 'DELETE' then insert into history.%2$I ("fromEdition", %3$s) values (n, %4$s); end if;
      return null;
    end $b$ $x$, 'record_' || t, t, stored, values_);
  execute format('create or replace trigger a_guard before insert or update or delete or truncate on public.%I for each statement execute function history.guard_content()', t);
  execute format('create or replace trigger b_record after insert or delete on public.%I for each row execute function history.%I()', t, 'record_' || t);
  execute format('create or replace trigger b_record_update after update on public.%I for each row when (old.* is distinct from new.*) execute function history.%I()', t, 'record_' || t);
  execute format('create or replace trigger a_guard before insert or update or delete or truncate on history.%I for each statement execute function history.guard_record()', t);
  execute format('drop trigger if exists c_edition on history.%1$I', t);
  execute format('create constraint trigger c_edition after insert or update on history.%1$I deferrable initially deferred for each row execute function history.check_edition()', t);
  -- The setting is read in a scalar sub-select: once for a query, not once for a row.
  execute format('create view asof.%1$I as select %2$s from history.%1$I where "fromEdition" <= (select current_setting(''parley.as_of'')::int) and "toEdition" > (select current_setting(''parley.as_of'')::int)', t, every_column);
  for i in select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename = t and indexname <> t || '_pkey' loop
    execute regexp_replace(i.indexdef, '^CREATE (UNIQUE )?INDEX .* ON public\.("?\w+"?) ',
      format('create index if not exists %I on history.\2 ', i.indexname));
  end loop;
  execute format('create index if not exists %I on history.%I ("fromEdition")', t || '_fromEdition_idx', t);
  execute format('grant select on public.%1$I, asof.%1$I to parley_reader', t);
end $fn$;

-- Order inside an edition does not matter: two documents may refer to each other, or swap slugs. So every
-- foreign key and every unique rule on content is deferrable, which a bare unique index cannot be.
create function history.make_deferrable(t text) returns void language plpgsql as $fn$
declare pub regclass := format('public.%I', t); c record; begin
  for c in select conname from pg_constraint where conrelid = pub and contype = 'f' and not condeferrable loop
    execute format('alter table public.%I alter constraint %I deferrable initially deferred', t, c.conname);
  end loop;
  for c in select i.indexrelid::regclass as index, r.relname as name,
      (select string_agg(quote_ident(a.attname), ', ' order by k.place)
        from unnest(i.indkey::int[]) with ordinality k(number, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number) as columns
    from pg_index i join pg_class r on r.oid = i.indexrelid
    where i.indrelid = pub and i.indisunique and not i.indisprimary and i.indpred is null
      and not exists (select from pg_constraint where conindid = i.indexrelid) loop
    execute format('drop index %s', c.index);
    execute format('alter table public.%I add constraint %I unique (%s) deferrable initially deferred', t, c.name, c.columns);
  end loop;
end $fn$;

-- All that every migrate ends with: history for every content table, then the views that rest on it.
create function history.track_content(tables text[]) returns void language plpgsql as $$
declare t text; begin
  foreach t in array tables loop
    perform history.make_deferrable(t);
    perform history.track(t);
  end loop;
  perform history.define_views();
end $$;

-- Renames a column in the present and in the past, where a plain rename would empty the past.
create function history.rename_column(t text, old_name text, new_name text) returns void language plpgsql as $$ begin
  execute format('drop view if exists asof.%I cascade', t);
  execute format('alter table public.%I rename %I to %I', t, old_name, new_name);
  execute format('alter table history.%I rename %I to %I', t, old_name, new_name);
  perform history.track(t);
end $$;

-- The record itself has no tense: it is read live, bounded by the moment.
create function history.define_views() returns void language plpgsql as $fn$
declare
  in_story text := $view$
    with recursive
    story_track as (
      select "storyId", "trackId" from "StoryTrack"
      union
      select s."storyId", t.id from story_track s join "Track" t on t."parentId" = s."trackId"
    ),
    placed as (select s."storyId", i.* from "SectionItem" i join "Section" s on s.id = i."sectionId"),
    tracks as (
      select "storyId", "trackId" as id from story_track
      union select "storyId", "trackId" from placed where "trackId" is not null
    ),
    meetings as (
      select s."storyId", m.id from story_track s join "Meeting" m on m."trackId" = s."trackId"
      union select "storyId", "meetingId" from placed where "meetingId" is not null
    ),
    developments as (
      select s."storyId", d.id from story_track s join "Development" d on d."trackId" = s."trackId"
      union select "storyId", "developmentId" from placed where "developmentId" is not null
    ),
    statements as (
      select "storyId", "statementId" as id from placed where "statementId" is not null
      union select t."storyId", m."statementId" from tracks t join "Mention" m on m."trackId" = t.id
      union select t."storyId", m."statementId" from meetings t join "Mention" m on m."meetingId" = t.id
      union select t."storyId", m."statementId" from developments t join "Mention" m on m."developmentId" = t.id
      union select t."storyId", m."statementId" from placed t join "Mention" m on m."actorId" = t."actorId"
      union select t."storyId", s.id from meetings t join "Statement" s on s."madeAtId" = t.id
    ),
    actors as (
      select "storyId", "actorId" as id from placed where "actorId" is not null
      union select t."storyId", p."actorId" from tracks t join "Participation" p on p."trackId" = t.id
      union select t."storyId", p."actorId" from meetings t join "Participation" p on p."meetingId" = t.id
      union select t."storyId", p."actorId" from developments t join "Participation" p on p."developmentId" = t.id
      union select t."storyId", s."speakerId" from statements t join "Statement" s on s.id = t.id where s."speakerId" is not null
      union select t."storyId", m."actorId" from statements t join "Mention" m on m."statementId" = t.id where m."actorId" is not null
    )
    select id as "storyId", 'STORY'::"DocumentKind" as kind, id as "documentId" from "Story"
    union all select "storyId", 'TRACK', id from tracks
    union all select "storyId", 'MEETING', id from meetings
    union all select "storyId", 'DEVELOPMENT', id from developments
    union all select "storyId", 'STATEMENT', id from statements
    union all select "storyId", 'ACTOR', id from actors
  $view$;
begin
  drop view if exists public."InStory";
  drop view if exists asof."InStory";
  drop view if exists asof."Edition";
  drop view if exists asof."Change";
  drop view if exists asof."SlugUse";
  drop view if exists asof."User";
  create view asof."Edition" as select * from public."Edition"
    where "publishedAt" is not null and number <= (select current_setting('parley.as_of')::int);
  create view asof."Change" as select * from public."Change"
    where "editionNumber" <= (select current_setting('parley.as_of')::int);
  create view asof."SlugUse" as select * from public."SlugUse"
    where edition <= (select current_setting('parley.as_of')::int);
  create view asof."User" as select * from public."User";
  perform set_config('search_path', 'public', true);
  execute 'create view public."InStory" as ' || in_story;
  perform set_config('search_path', 'asof, public', true);
  execute 'create view asof."InStory" as ' || in_story;
  perform set_config('search_path', 'public', true);
  perform history.grant_reader();
end $fn$;

-- What the public endpoint may read. Columns are named: a new one is not public until it stands here.
create function history.grant_reader() returns void language plpgsql as $fn$
declare
  edition_columns text := 'id, number, kind, title, "publicNote", byline, imported, "revertsId", digest, "publishedAt"';
  change_columns text := 'id, "editionId", kind, "documentId", operation, "successorId", before, after, version, "editionNumber"';
  s text;
begin
  grant usage on schema public, asof to parley_reader;
  foreach s in array array['public', 'asof'] loop
    execute format('grant select (%s) on %I."Edition" to parley_reader', edition_columns, s);
    execute format('grant select (%s) on %I."Change" to parley_reader', change_columns, s);
    execute format('grant select on %I."SlugUse", %1$I."InStory" to parley_reader', s);
  end loop;
end $fn$;

-- A role belongs to the whole server: another database on it may have made it already, or be making it now.
do $$ begin
  if not exists (select from pg_roles where rolname = 'parley_reader') then
    create role parley_reader nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin execute format('grant parley_reader to %I', current_user); end $$;

alter table public."Edition" enable row level security;
alter table public."Change" enable row level security;
create policy published on public."Edition" for select to parley_reader using ("publishedAt" is not null);
create policy published on public."Change" for select to parley_reader using ("editionNumber" is not null);
