-- Takes a content table from under history, before a migration drops it: what history.track made for it goes. Refused
-- once an edition wrote to it. On a new database, where nothing has been tracked yet, there is nothing to take away.
create function history.untrack(t text) returns void language plpgsql as $$
declare kept text := format('history.%I', t); has_versions bool := false; begin
  if to_regclass(kept) is not null then execute format('select exists (select from %s)', kept) into has_versions; end if;
  if has_versions then
    raise exception 'the record is append-only: % has versions, which must stay readable', kept using errcode = 'PA002';
  end if;
  execute format('drop view if exists asof.%I cascade', t);
  execute format('drop table if exists %s', kept);
  -- With the triggers on the live table.
  execute format('drop function if exists history.%I cascade', 'record_' || t);
end $$;
