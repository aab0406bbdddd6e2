-- CreateEnum
CREATE TYPE "WebhookEvent" AS ENUM ('EDITION_PUBLISHED', 'EDITION_SCHEDULED', 'EDITION_UNSCHEDULED', 'SCHEDULE_FAILED');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('WAITING', 'DELIVERED', 'FAILED');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "AuditKind" ADD VALUE 'WEBHOOK_CREATED';
ALTER TYPE "AuditKind" ADD VALUE 'WEBHOOK_CHANGED';
ALTER TYPE "AuditKind" ADD VALUE 'WEBHOOK_SECRET_RENEWED';
ALTER TYPE "AuditKind" ADD VALUE 'WEBHOOK_DELETED';

-- AlterEnum
ALTER TYPE "AuditSubject" ADD VALUE 'WEBHOOK';

-- CreateTable
CREATE TABLE "OutboxEvent" (
    "id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSON NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "spreadAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "events" "WebhookEvent"[],
    "secret" TEXT NOT NULL,
    "previousSecret" TEXT,
    "previousSecretUntil" TIMESTAMPTZ(3),
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "pausedAt" TIMESTAMPTZ(3),
    "isGone" BOOLEAN NOT NULL DEFAULT false,
    "failingSince" TIMESTAMPTZ(3),
    "servedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'WAITING',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryAttempt" (
    "id" UUID NOT NULL,
    "deliveryId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "status" INTEGER,
    "failure" TEXT,
    "answer" TEXT NOT NULL,

    CONSTRAINT "DeliveryAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OutboxEvent_position_key" ON "OutboxEvent"("position");

-- CreateIndex
CREATE INDEX "OutboxEvent_spreadAt_position_idx" ON "OutboxEvent"("spreadAt", "position");

-- CreateIndex
CREATE INDEX "OutboxEvent_at_idx" ON "OutboxEvent"("at");

-- CreateIndex
CREATE INDEX "Webhook_createdById_idx" ON "Webhook"("createdById");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_state_position_idx" ON "WebhookDelivery"("webhookId", "state", "position");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_happenedAt_id_idx" ON "WebhookDelivery"("webhookId", "happenedAt", "id");

-- CreateIndex
CREATE INDEX "WebhookDelivery_eventId_idx" ON "WebhookDelivery"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_webhookId_eventId_key" ON "WebhookDelivery"("webhookId", "eventId");

-- CreateIndex
CREATE INDEX "DeliveryAttempt_deliveryId_at_id_idx" ON "DeliveryAttempt"("deliveryId", "at", "id");

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "OutboxEvent"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DeliveryAttempt" ADD CONSTRAINT "DeliveryAttempt_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "WebhookDelivery"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What waits has a time, and nothing else has one. A receiver is told of something, or is none.
alter table "WebhookDelivery" add check ((state = 'WAITING') = ("nextAttemptAt" is not null)), add check (tries >= 0);
alter table "Webhook" add check (cardinality(events) > 0), add check (url <> ''),
  add check (num_nonnulls("previousSecret", "previousSecretUntil") in (0, 2)),
  add check (not "isGone" or "pausedAt" is not null);
-- It was answered, or it is said why not.
alter table "DeliveryAttempt" add check (num_nonnulls(status, failure) > 0), add check (milliseconds >= 0);
