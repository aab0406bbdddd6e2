-- CreateEnum
CREATE TYPE "EditionStepKind" AS ENUM ('SUBMITTED', 'APPROVED', 'RETURNED', 'VOIDED', 'PUBLISHED_AT_ONCE', 'REVIEWED');

-- CreateTable
CREATE TABLE "EditionStep" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "kind" "EditionStepKind" NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,

    CONSTRAINT "EditionStep_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EditionStep_editionId_at_idx" ON "EditionStep"("editionId", "at");

-- CreateIndex
CREATE INDEX "EditionStep_byId_idx" ON "EditionStep"("byId");

-- AddForeignKey
ALTER TABLE "EditionStep" ADD CONSTRAINT "EditionStep_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EditionStep" ADD CONSTRAINT "EditionStep_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What somebody decided stays as it was decided.
create trigger a_guard before update or delete on public."EditionStep" for each row execute function history.refuse();
create trigger a_guard_truncate before truncate on public."EditionStep"
  for each statement execute function history.refuse();

-- Why somebody returned an edition or passed over its review is owed to those who come after.
alter table "EditionStep" add check ((kind in ('RETURNED', 'PUBLISHED_AT_ONCE')) <= (note is not null)),
  add check (note <> '');
