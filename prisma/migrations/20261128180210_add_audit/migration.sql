-- CreateEnum
CREATE TYPE "AuditKind" AS ENUM ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'SESSION_ENDED', 'PASSWORD_SET', 'PASSWORD_CHANGED', 'PERSON_INVITED', 'LINK_MADE', 'ROLE_CHANGED', 'PERSON_DEACTIVATED', 'PERSON_REACTIVATED', 'KEY_CREATED', 'KEY_REVOKED', 'KEY_USED', 'EDITION_SUBMITTED', 'EDITION_APPROVED', 'EDITION_APPROVAL_VOIDED', 'EDITION_RETURNED', 'EDITION_SCHEDULED', 'EDITION_UNSCHEDULED', 'EDITION_SCHEDULE_FAILED', 'EDITION_PUBLISHED', 'EDITION_PUBLISHED_AT_ONCE', 'EDITION_REVIEWED', 'EDITION_REVERTED', 'EDITION_DISCARDED', 'REFUSED', 'EXPORTED');

-- CreateEnum
CREATE TYPE "AuditSubject" AS ENUM ('PERSON', 'EDITION', 'KEY');

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "kind" "AuditKind" NOT NULL,
    "byId" TEXT,
    "byName" TEXT,
    "subject" "AuditSubject",
    "subjectId" TEXT,
    "subjectName" TEXT,
    "address" TEXT,
    "userAgent" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_kind_at_idx" ON "AuditEntry"("kind", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_byId_at_idx" ON "AuditEntry"("byId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_at_idx" ON "AuditEntry"("subjectId", "at");

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What was done stays written down as it was written: no role is excepted.
create trigger a_guard before update or delete or truncate on public."AuditEntry"
  for each statement execute function history.refuse();

-- One clock tells when, and nobody writes into the past.
create function history.stamp_audit() returns trigger language plpgsql as $$ begin
  new.at := date_trunc('milliseconds', clock_timestamp());
  return new;
end $$;
create trigger b_stamp before insert on public."AuditEntry" for each row execute function history.stamp_audit();

-- What an entry is about has an id and the name it had, or there is nothing it is about; who did it likewise has a name.
alter table "AuditEntry" add check (num_nonnulls(subject, "subjectId", "subjectName") in (0, 3)),
  add check ("byId" is null or "byName" is not null);
