-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('HOLDS_OFFICE', 'MEMBER_OF', 'PART_OF', 'WORKS_FOR', 'SUCCEEDS', 'RUNS_AGAINST', 'BACKS', 'RIVAL_OF', 'REFUSES_TO_MEET');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('CURRENT', 'FORMER', 'PROSPECTIVE');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('PERSON', 'STATE', 'ENTITY', 'OFFICE', 'MILITARY', 'ARMED_ORGANIZATION', 'POLITICAL_PARTY', 'UMBRELLA', 'STATE_COALITION', 'IGO', 'CIVIL_SOCIETY', 'COLLECTIVE', 'OTHER');

-- CreateEnum
CREATE TYPE "DevelopmentKind" AS ENUM ('FRAMEWORK', 'AGREEMENT', 'JOINT_STATEMENT', 'CEASEFIRE', 'CONFIDENCE_MEASURE', 'APPOINTMENT', 'SUSPENSION', 'ELECTION', 'DEADLINE', 'INCIDENT', 'OTHER');

-- CreateEnum
CREATE TYPE "AgreementStage" AS ENUM ('PRE_NEGOTIATION', 'FRAMEWORK_PARTIAL', 'FRAMEWORK_COMPREHENSIVE', 'IMPLEMENTATION', 'RENEWAL', 'CEASEFIRE', 'OTHER');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('REPORTED', 'IN_PRINCIPLE', 'AGREED', 'SIGNED', 'UNILATERAL', 'UNCLEAR', 'REPUDIATED');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('STORY', 'TRACK', 'ACTOR', 'MEETING', 'DEVELOPMENT', 'STATEMENT', 'SOURCE');

-- CreateEnum
CREATE TYPE "EditionState" AS ENUM ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "EditionKind" AS ENUM ('UPDATE', 'CLARIFICATION', 'CORRECTION', 'RETRACTION', 'MINOR');

-- CreateEnum
CREATE TYPE "Operation" AS ENUM ('CREATE', 'EDIT', 'WITHDRAW');

-- CreateEnum
CREATE TYPE "MeetingFormat" AS ENUM ('DIRECT_TALKS', 'PROXIMITY_TALKS', 'SHUTTLE_DIPLOMACY', 'CONFERENCE', 'CONSULTATION', 'WORKING_GROUP', 'NATIONAL_DIALOGUE', 'SIGNING', 'BACKCHANNEL', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "Occurrence" AS ENUM ('TENTATIVE', 'SCHEDULED', 'ONGOING', 'OCCURRED', 'POSTPONED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('PARTY', 'MEDIATOR', 'FACILITATOR', 'CONVENER', 'HOST', 'SPONSOR', 'GUARANTOR', 'OBSERVER', 'WITNESS', 'PARTICIPANT');

-- CreateEnum
CREATE TYPE "Presence" AS ENUM ('EXPECTED', 'INVITED', 'ATTENDED', 'DECLINED', 'EXCLUDED', 'WITHDREW', 'ABSENT');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('ARTICLE', 'OFFICIAL_DOCUMENT', 'SPEECH', 'SOCIAL_POST', 'DATASET', 'OTHER');

-- CreateEnum
CREATE TYPE "Bearing" AS ENUM ('SUPPORTS', 'DISPUTES');

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('CONFIRMED', 'REPORTED', 'CLAIMED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "WhenBasis" AS ENUM ('STATED', 'RELATIVE', 'INFERRED', 'NOT_STATED');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('SUPPORTIVE', 'CRITICAL', 'MIXED', 'NEUTRAL');

-- CreateEnum
CREATE TYPE "Outlook" AS ENUM ('GAINS', 'LOSES', 'NEITHER', 'UNCERTAIN');

-- CreateEnum
CREATE TYPE "StatementForm" AS ENUM ('DIRECT', 'MIXED', 'INDIRECT');

-- CreateEnum
CREATE TYPE "Attribution" AS ENUM ('NAMED', 'UNNAMED_PERSON', 'UNNAMED_GROUP', 'UNATTRIBUTED', 'PUBLICATION');

-- CreateEnum
CREATE TYPE "SpeechAct" AS ENUM ('ASSERT', 'ASSESS', 'BELIEVE', 'AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('CATEGORICAL', 'HEDGED', 'CONDITIONAL');

-- CreateEnum
CREATE TYPE "Translated" AS ENUM ('YES', 'NO', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "SectionKind" AS ENUM ('INTRO', 'QUESTION', 'IMAGE');

-- CreateEnum
CREATE TYPE "StoryKind" AS ENUM ('EXPLAINER', 'TIMELINE', 'LIVE');

-- CreateEnum
CREATE TYPE "DiplomacyLevel" AS ENUM ('TRACK_1', 'TRACK_1_5', 'TRACK_2', 'TRACK_3', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "TrackStatus" AS ENUM ('PROPOSED', 'EXPLORATORY', 'ACTIVE', 'STALLED', 'SUSPENDED', 'CONCLUDED', 'COLLAPSED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('REVIEWER', 'EDITOR', 'PUBLISHER', 'ADMIN');

-- CreateTable
CREATE TABLE "Actor" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "named" BOOLEAN NOT NULL,
    "aliases" TEXT[],
    "description" TEXT,
    "countryCode" TEXT,
    "wikidataId" TEXT,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Relation" (
    "id" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "toId" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "standing" "Standing" NOT NULL,
    "title" TEXT,
    "whenText" TEXT,
    "whenEdtf" TEXT,
    "whenBasis" "WhenBasis",
    "whenNote" TEXT,
    "whenEarliest" DATE,
    "whenLatest" DATE,
    "certainty" "Certainty" NOT NULL,
    "note" TEXT,

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Development" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "DevelopmentKind" NOT NULL,
    "occurrence" "Occurrence" NOT NULL,
    "certainty" "Certainty" NOT NULL,
    "whenText" TEXT,
    "whenEdtf" TEXT,
    "whenBasis" "WhenBasis",
    "whenNote" TEXT,
    "whenEarliest" DATE,
    "whenLatest" DATE,
    "whenOrder" INTEGER NOT NULL GENERATED ALWAYS AS (CASE
        WHEN "whenEarliest" IS NOT NULL THEN "whenEarliest" - DATE '1970-01-01'
        WHEN "whenLatest" IS NOT NULL THEN -1000000000 ELSE 1000000000 END) STORED,
    "previousWhen" JSONB NOT NULL,
    "trackId" UUID,
    "reachedAtId" UUID,
    "followsId" UUID,
    "stage" "AgreementStage",
    "agreementStatus" "AgreementStatus",
    "documentUrl" TEXT,
    "summary" TEXT,

    CONSTRAINT "Development_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "number" INTEGER,
    "state" "EditionState" NOT NULL DEFAULT 'DRAFT',
    "kind" "EditionKind" NOT NULL,
    "title" TEXT NOT NULL,
    "publicNote" TEXT,
    "internalNote" TEXT,
    "byline" TEXT,
    "imported" BOOLEAN NOT NULL DEFAULT false,
    "revertsId" UUID,
    "digest" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedById" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "discardedById" TEXT,
    "discardedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "documentId" UUID NOT NULL,
    "operation" "Operation" NOT NULL,
    "successorId" UUID,
    "base" JSONB,
    "next" JSONB,
    "baseVersion" INTEGER NOT NULL,
    "lock" INTEGER NOT NULL,
    "editedById" TEXT NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "version" INTEGER,
    "editionNumber" INTEGER,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeSave" (
    "changeId" UUID NOT NULL,
    "lock" INTEGER NOT NULL,
    "next" JSONB,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChangeSave_pkey" PRIMARY KEY ("changeId","lock")
);

-- CreateTable
CREATE TABLE "SlugUse" (
    "kind" "DocumentKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "documentId" UUID NOT NULL,
    "edition" INTEGER NOT NULL,

    CONSTRAINT "SlugUse_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "trackId" UUID NOT NULL,
    "format" "MeetingFormat" NOT NULL,
    "occurrence" "Occurrence" NOT NULL,
    "certainty" "Certainty" NOT NULL,
    "whenText" TEXT,
    "whenEdtf" TEXT,
    "whenBasis" "WhenBasis",
    "whenNote" TEXT,
    "whenEarliest" DATE,
    "whenLatest" DATE,
    "whenOrder" INTEGER NOT NULL GENERATED ALWAYS AS (CASE
        WHEN "whenEarliest" IS NOT NULL THEN "whenEarliest" - DATE '1970-01-01'
        WHEN "whenLatest" IS NOT NULL THEN -1000000000 ELSE 1000000000 END) STORED,
    "ordinal" INTEGER,
    "afterId" UUID,
    "parentId" UUID,
    "place" TEXT,
    "countryCode" TEXT,
    "previousWhen" JSONB NOT NULL,
    "summary" TEXT,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" UUID NOT NULL,
    "trackId" UUID,
    "meetingId" UUID,
    "developmentId" UUID,
    "position" INTEGER NOT NULL,
    "actorId" UUID NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "presence" "Presence" NOT NULL,
    "asNamed" TEXT,
    "isLead" BOOLEAN NOT NULL,
    "onBehalfOfId" UUID,
    "headcountText" TEXT,
    "certainty" "Certainty" NOT NULL,
    "whenText" TEXT,
    "whenEdtf" TEXT,
    "whenBasis" "WhenBasis",
    "whenNote" TEXT,
    "whenEarliest" DATE,
    "whenLatest" DATE,
    "reason" TEXT,
    "reasonNotStated" BOOLEAN NOT NULL,
    "excludedById" UUID,
    "signed" BOOLEAN NOT NULL,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParticipationReason" (
    "id" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "statementId" UUID NOT NULL,

    CONSTRAINT "ParticipationReason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "url" TEXT,
    "publishedText" TEXT,
    "publishedEdtf" TEXT,
    "publishedBasis" "WhenBasis",
    "publishedNote" TEXT,
    "publishedEarliest" DATE,
    "publishedLatest" DATE,
    "accessedAt" DATE,
    "archivedUrl" TEXT,
    "note" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "ofTrackId" UUID,
    "ofActorId" UUID,
    "ofMeetingId" UUID,
    "ofDevelopmentId" UUID,
    "ofStatementId" UUID,
    "ofParticipationId" UUID,
    "ofRelationId" UUID,
    "position" INTEGER NOT NULL,
    "sourceId" UUID NOT NULL,
    "bearing" "Bearing" NOT NULL,
    "statementId" UUID,
    "locator" TEXT,
    "excerpt" TEXT,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "form" "StatementForm" NOT NULL,
    "segments" TEXT[],
    "paraphrase" TEXT,
    "attribution" "Attribution" NOT NULL,
    "speakerId" UUID,
    "attributionText" TEXT NOT NULL,
    "speakerRole" TEXT,
    "onBehalfOfId" UUID,
    "act" "SpeechAct" NOT NULL,
    "modality" "Modality" NOT NULL,
    "whenText" TEXT,
    "whenEdtf" TEXT,
    "whenBasis" "WhenBasis",
    "whenNote" TEXT,
    "whenEarliest" DATE,
    "whenLatest" DATE,
    "whenOrder" INTEGER NOT NULL GENERATED ALWAYS AS (CASE
        WHEN "whenEarliest" IS NOT NULL THEN "whenEarliest" - DATE '1970-01-01'
        WHEN "whenLatest" IS NOT NULL THEN -1000000000 ELSE 1000000000 END) STORED,
    "madeAtId" UUID,
    "language" TEXT,
    "translated" "Translated" NOT NULL,
    "supersedesId" UUID,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" UUID,
    "trackId" UUID,
    "meetingId" UUID,
    "developmentId" UUID,
    "stance" "Stance",
    "outlook" "Outlook",

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "kind" "StoryKind" NOT NULL,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryTrack" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "trackId" UUID NOT NULL,

    CONSTRAINT "StoryTrack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "SectionKind" NOT NULL,
    "heading" TEXT,
    "body" TEXT,
    "imageUrl" TEXT,
    "alt" TEXT,
    "caption" TEXT,
    "credit" TEXT,
    "isFilePhoto" BOOLEAN NOT NULL,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SectionItem" (
    "id" UUID NOT NULL,
    "sectionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" UUID,
    "trackId" UUID,
    "meetingId" UUID,
    "developmentId" UUID,
    "statementId" UUID,

    CONSTRAINT "SectionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Track" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "nameNote" TEXT,
    "summary" TEXT NOT NULL,
    "level" "DiplomacyLevel" NOT NULL,
    "trackStatus" "TrackStatus" NOT NULL,
    "parentId" UUID,

    CONSTRAINT "Track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrackPredecessor" (
    "id" UUID NOT NULL,
    "trackId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "predecessorId" UUID NOT NULL,

    CONSTRAINT "TrackPredecessor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'REVIEWER',
    "isSystem" BOOLEAN NOT NULL DEFAULT false,
    "deactivatedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Actor_slug_key" ON "Actor"("slug");

-- CreateIndex
CREATE INDEX "Actor_name_idx" ON "Actor"("name");

-- CreateIndex
CREATE INDEX "Actor_kind_idx" ON "Actor"("kind");

-- CreateIndex
CREATE INDEX "Actor_aliases_idx" ON "Actor" USING GIN ("aliases");

-- CreateIndex
CREATE INDEX "Relation_fromId_position_idx" ON "Relation"("fromId", "position");

-- CreateIndex
CREATE INDEX "Relation_toId_idx" ON "Relation"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Development_slug_key" ON "Development"("slug");

-- CreateIndex
CREATE INDEX "Development_trackId_whenOrder_idx" ON "Development"("trackId", "whenOrder");

-- CreateIndex
CREATE INDEX "Development_whenOrder_whenLatest_id_idx" ON "Development"("whenOrder", "whenLatest", "id");

-- CreateIndex
CREATE INDEX "Development_whenEarliest_whenLatest_idx" ON "Development"("whenEarliest", "whenLatest");

-- CreateIndex
CREATE INDEX "Development_reachedAtId_idx" ON "Development"("reachedAtId");

-- CreateIndex
CREATE INDEX "Development_followsId_idx" ON "Development"("followsId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_number_key" ON "Edition"("number");

-- CreateIndex
CREATE INDEX "Edition_publishedAt_idx" ON "Edition"("publishedAt");

-- CreateIndex
CREATE INDEX "Edition_state_createdAt_idx" ON "Edition"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Edition_revertsId_idx" ON "Edition"("revertsId");

-- CreateIndex
CREATE INDEX "Edition_createdById_idx" ON "Edition"("createdById");

-- CreateIndex
CREATE INDEX "Edition_publishedById_idx" ON "Edition"("publishedById");

-- CreateIndex
CREATE INDEX "Edition_discardedById_idx" ON "Edition"("discardedById");

-- CreateIndex
CREATE INDEX "Change_documentId_editionNumber_idx" ON "Change"("documentId", "editionNumber");

-- CreateIndex
CREATE INDEX "Change_editionNumber_idx" ON "Change"("editionNumber");

-- CreateIndex
CREATE INDEX "Change_editedById_idx" ON "Change"("editedById");

-- CreateIndex
CREATE UNIQUE INDEX "Change_editionId_kind_documentId_key" ON "Change"("editionId", "kind", "documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Change_kind_documentId_version_key" ON "Change"("kind", "documentId", "version");

-- CreateIndex
CREATE INDEX "ChangeSave_byId_idx" ON "ChangeSave"("byId");

-- CreateIndex
CREATE INDEX "SlugUse_documentId_idx" ON "SlugUse"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_slug_key" ON "Meeting"("slug");

-- CreateIndex
CREATE INDEX "Meeting_trackId_whenOrder_idx" ON "Meeting"("trackId", "whenOrder");

-- CreateIndex
CREATE INDEX "Meeting_whenOrder_whenLatest_id_idx" ON "Meeting"("whenOrder", "whenLatest", "id");

-- CreateIndex
CREATE INDEX "Meeting_whenEarliest_whenLatest_idx" ON "Meeting"("whenEarliest", "whenLatest");

-- CreateIndex
CREATE INDEX "Meeting_afterId_idx" ON "Meeting"("afterId");

-- CreateIndex
CREATE INDEX "Meeting_parentId_idx" ON "Meeting"("parentId");

-- CreateIndex
CREATE INDEX "Participation_trackId_position_idx" ON "Participation"("trackId", "position");

-- CreateIndex
CREATE INDEX "Participation_meetingId_position_idx" ON "Participation"("meetingId", "position");

-- CreateIndex
CREATE INDEX "Participation_developmentId_position_idx" ON "Participation"("developmentId", "position");

-- CreateIndex
CREATE INDEX "Participation_actorId_idx" ON "Participation"("actorId");

-- CreateIndex
CREATE INDEX "Participation_onBehalfOfId_idx" ON "Participation"("onBehalfOfId");

-- CreateIndex
CREATE INDEX "Participation_excludedById_idx" ON "Participation"("excludedById");

-- CreateIndex
CREATE INDEX "Participation_presence_idx" ON "Participation"("presence");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_trackId_actorId_role_key" ON "Participation"("trackId", "actorId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_meetingId_actorId_role_key" ON "Participation"("meetingId", "actorId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_developmentId_actorId_role_key" ON "Participation"("developmentId", "actorId", "role");

-- CreateIndex
CREATE INDEX "ParticipationReason_statementId_idx" ON "ParticipationReason"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "ParticipationReason_participationId_statementId_key" ON "ParticipationReason"("participationId", "statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE INDEX "Source_title_idx" ON "Source"("title");

-- CreateIndex
CREATE INDEX "Source_publishedEarliest_publishedLatest_idx" ON "Source"("publishedEarliest", "publishedLatest");

-- CreateIndex
CREATE INDEX "Citation_ofTrackId_idx" ON "Citation"("ofTrackId");

-- CreateIndex
CREATE INDEX "Citation_ofActorId_idx" ON "Citation"("ofActorId");

-- CreateIndex
CREATE INDEX "Citation_ofMeetingId_idx" ON "Citation"("ofMeetingId");

-- CreateIndex
CREATE INDEX "Citation_ofDevelopmentId_idx" ON "Citation"("ofDevelopmentId");

-- CreateIndex
CREATE INDEX "Citation_ofStatementId_idx" ON "Citation"("ofStatementId");

-- CreateIndex
CREATE INDEX "Citation_ofParticipationId_idx" ON "Citation"("ofParticipationId");

-- CreateIndex
CREATE INDEX "Citation_ofRelationId_idx" ON "Citation"("ofRelationId");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE INDEX "Citation_statementId_idx" ON "Citation"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_slug_key" ON "Statement"("slug");

-- CreateIndex
CREATE INDEX "Statement_speakerId_whenOrder_idx" ON "Statement"("speakerId", "whenOrder");

-- CreateIndex
CREATE INDEX "Statement_whenOrder_whenLatest_id_idx" ON "Statement"("whenOrder", "whenLatest", "id");

-- CreateIndex
CREATE INDEX "Statement_whenEarliest_whenLatest_idx" ON "Statement"("whenEarliest", "whenLatest");

-- CreateIndex
CREATE INDEX "Statement_onBehalfOfId_idx" ON "Statement"("onBehalfOfId");

-- CreateIndex
CREATE INDEX "Statement_madeAtId_idx" ON "Statement"("madeAtId");

-- CreateIndex
CREATE INDEX "Statement_supersedesId_idx" ON "Statement"("supersedesId");

-- CreateIndex
CREATE INDEX "Statement_attribution_idx" ON "Statement"("attribution");

-- CreateIndex
CREATE INDEX "Mention_statementId_position_idx" ON "Mention"("statementId", "position");

-- CreateIndex
CREATE INDEX "Mention_actorId_idx" ON "Mention"("actorId");

-- CreateIndex
CREATE INDEX "Mention_trackId_idx" ON "Mention"("trackId");

-- CreateIndex
CREATE INDEX "Mention_meetingId_idx" ON "Mention"("meetingId");

-- CreateIndex
CREATE INDEX "Mention_developmentId_idx" ON "Mention"("developmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_statementId_actorId_key" ON "Mention"("statementId", "actorId");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_statementId_trackId_key" ON "Mention"("statementId", "trackId");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_statementId_meetingId_key" ON "Mention"("statementId", "meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_statementId_developmentId_key" ON "Mention"("statementId", "developmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE INDEX "Story_headline_idx" ON "Story"("headline");

-- CreateIndex
CREATE INDEX "StoryTrack_trackId_idx" ON "StoryTrack"("trackId");

-- CreateIndex
CREATE UNIQUE INDEX "StoryTrack_storyId_trackId_key" ON "StoryTrack"("storyId", "trackId");

-- CreateIndex
CREATE INDEX "Section_storyId_position_idx" ON "Section"("storyId", "position");

-- CreateIndex
CREATE INDEX "SectionItem_sectionId_position_idx" ON "SectionItem"("sectionId", "position");

-- CreateIndex
CREATE INDEX "SectionItem_actorId_idx" ON "SectionItem"("actorId");

-- CreateIndex
CREATE INDEX "SectionItem_trackId_idx" ON "SectionItem"("trackId");

-- CreateIndex
CREATE INDEX "SectionItem_meetingId_idx" ON "SectionItem"("meetingId");

-- CreateIndex
CREATE INDEX "SectionItem_developmentId_idx" ON "SectionItem"("developmentId");

-- CreateIndex
CREATE INDEX "SectionItem_statementId_idx" ON "SectionItem"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Track_slug_key" ON "Track"("slug");

-- CreateIndex
CREATE INDEX "Track_parentId_idx" ON "Track"("parentId");

-- CreateIndex
CREATE INDEX "Track_name_idx" ON "Track"("name");

-- CreateIndex
CREATE INDEX "TrackPredecessor_predecessorId_idx" ON "TrackPredecessor"("predecessorId");

-- CreateIndex
CREATE UNIQUE INDEX "TrackPredecessor_trackId_predecessorId_key" ON "TrackPredecessor"("trackId", "predecessorId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Development" ADD CONSTRAINT "Development_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Development" ADD CONSTRAINT "Development_reachedAtId_fkey" FOREIGN KEY ("reachedAtId") REFERENCES "Meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Development" ADD CONSTRAINT "Development_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "Development"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_revertsId_fkey" FOREIGN KEY ("revertsId") REFERENCES "Edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_discardedById_fkey" FOREIGN KEY ("discardedById") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ChangeSave" ADD CONSTRAINT "ChangeSave_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "Change"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ChangeSave" ADD CONSTRAINT "ChangeSave_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_afterId_fkey" FOREIGN KEY ("afterId") REFERENCES "Meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_developmentId_fkey" FOREIGN KEY ("developmentId") REFERENCES "Development"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_onBehalfOfId_fkey" FOREIGN KEY ("onBehalfOfId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_excludedById_fkey" FOREIGN KEY ("excludedById") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ParticipationReason" ADD CONSTRAINT "ParticipationReason_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ParticipationReason" ADD CONSTRAINT "ParticipationReason_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_ofTrackId_fkey" FOREIGN KEY ("ofTrackId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_ofActorId_fkey" FOREIGN KEY ("ofActorId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_ofMeetingId_fkey" FOREIGN KEY ("ofMeetingId") REFERENCES "Meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_ofDevelopmentId_fkey" FOREIGN KEY ("ofDevelopmentId") REFERENCES "Development"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_ofStatementId_fkey" FOREIGN KEY ("ofStatementId") REFERENCES "Statement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_ofParticipationId_fkey" FOREIGN KEY ("ofParticipationId") REFERENCES "Participation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_ofRelationId_fkey" FOREIGN KEY ("ofRelationId") REFERENCES "Relation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_onBehalfOfId_fkey" FOREIGN KEY ("onBehalfOfId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_madeAtId_fkey" FOREIGN KEY ("madeAtId") REFERENCES "Meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Statement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_developmentId_fkey" FOREIGN KEY ("developmentId") REFERENCES "Development"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StoryTrack" ADD CONSTRAINT "StoryTrack_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StoryTrack" ADD CONSTRAINT "StoryTrack_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SectionItem" ADD CONSTRAINT "SectionItem_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SectionItem" ADD CONSTRAINT "SectionItem_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SectionItem" ADD CONSTRAINT "SectionItem_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SectionItem" ADD CONSTRAINT "SectionItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SectionItem" ADD CONSTRAINT "SectionItem_developmentId_fkey" FOREIGN KEY ("developmentId") REFERENCES "Development"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SectionItem" ADD CONSTRAINT "SectionItem_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Track" ADD CONSTRAINT "Track_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TrackPredecessor" ADD CONSTRAINT "TrackPredecessor_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "TrackPredecessor" ADD CONSTRAINT "TrackPredecessor_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Track"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
