-- AlterTable
ALTER TABLE "User" ADD COLUMN     "lookedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Installation" ADD COLUMN     "nextLinkRoundAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "SourceCheck" (
    "sourceId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "failure" TEXT,
    "firstFailedAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "diedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SourceCheck_pkey" PRIMARY KEY ("sourceId")
);

-- CreateIndex
CREATE INDEX "SourceCheck_checkedAt_idx" ON "SourceCheck"("checkedAt");

-- CreateIndex
CREATE INDEX "EditionStep_at_id_idx" ON "EditionStep"("at", "id");

-- What has been gone has been so since a moment, and dies only after that. What answered is no failure.
alter table "SourceCheck" add check (failures >= 0),
  add check ((failures = 0) = ("firstFailedAt" is null)),
  add check ("diedAt" is null or "firstFailedAt" is not null and "diedAt" >= "firstFailedAt"),
  add check (url <> ''), add check (failure <> '');

-- Nobody has unseen what they have seen: a tab that was open for long cannot take back what a later one said.
create function history.keep_looked_at() returns trigger language plpgsql as $$ begin
  new."lookedAt" := greatest(old."lookedAt", new."lookedAt");
  return new;
end $$;
create trigger a_looked_at before update of "lookedAt" on public."User"
  for each row execute function history.keep_looked_at();
