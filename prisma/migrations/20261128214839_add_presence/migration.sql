-- It need not outlive a crash of the database, so it is not written to its log: keeping it up costs next to nothing.
-- CreateTable
CREATE UNLOGGED TABLE "OpenPlace" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" "DocumentKind",
    "documentId" UUID,
    "path" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OpenPlace_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OpenPlace_editionId_idx" ON "OpenPlace"("editionId");

-- CreateIndex
CREATE INDEX "OpenPlace_expiresAt_idx" ON "OpenPlace"("expiresAt");

-- What is open is a document with its kind, and a field of it.
alter table "OpenPlace" add check (num_nonnulls(kind, "documentId") in (0, 2)),
  add check (path is null or "documentId" is not null);

-- Every process of the API hears of what others do, at the moment it is committed. Only an id is told: what became of it is
-- read by whoever hears. The same id told twice in one transaction is heard once.
create function history.tell_edition() returns trigger language plpgsql as $$ begin
  perform pg_notify(tg_argv[0], coalesce(new."editionId", old."editionId")::text);
  return null;
end $$;
create function history.tell_user() returns trigger language plpgsql as $$ begin
  perform pg_notify('parley_rights', coalesce(new."userId", old."userId"));
  return null;
end $$;
create function history.tell_id() returns trigger language plpgsql as $$ begin
  perform pg_notify(tg_argv[0], new.id::text);
  return null;
end $$;

create trigger c_tell after insert or delete or update of kind, "documentId", path on public."OpenPlace"
  for each row execute function history.tell_edition('parley_presence');
create trigger c_tell after insert or update or delete on public."Change"
  for each row execute function history.tell_edition('parley_draft');
create trigger c_tell after update on public."Edition"
  for each row execute function history.tell_id('parley_draft');

-- Whoever is shut out, signed out or trusted with another role: their open sockets are looked at again, in whichever way it
-- was done.
create trigger c_tell after update of role, "deactivatedAt" on public."User"
  for each row execute function history.tell_id('parley_rights');
create trigger c_tell after delete on public."Session"
  for each row execute function history.tell_user();
create trigger c_tell after update of "revokedAt" on public."ApiKey"
  for each row execute function history.tell_user();
