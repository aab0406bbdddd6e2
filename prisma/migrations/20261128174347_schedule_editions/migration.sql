-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "EditionStepKind" ADD VALUE 'SCHEDULED';
ALTER TYPE "EditionStepKind" ADD VALUE 'UNSCHEDULED';
ALTER TYPE "EditionStepKind" ADD VALUE 'SCHEDULE_FAILED';

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "scheduleFailedAt" TIMESTAMPTZ(3),
ADD COLUMN     "scheduledById" TEXT,
ADD COLUMN     "scheduledFor" TIMESTAMPTZ(3),
ADD COLUMN     "scheduledZone" TEXT;

-- AlterTable
ALTER TABLE "EditionStep" ADD COLUMN     "scheduledFor" TIMESTAMPTZ(3),
ADD COLUMN     "scheduledZone" TEXT;

-- CreateIndex
CREATE INDEX "Edition_scheduledById_idx" ON "Edition"("scheduledById");

-- CreateIndex
CREATE INDEX "Edition_scheduledFor_idx" ON "Edition"("scheduledFor");

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_scheduledById_fkey" FOREIGN KEY ("scheduledById") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;


-- What is scheduled has a time, a zone and somebody who chose them; what is not has none of them.
alter table "Edition" add check ((state = 'SCHEDULED') = ("scheduledFor" is not null)),
  add check (num_nulls("scheduledFor", "scheduledZone", "scheduledById") in (0, 3));
