-- What is sure of a world date, whatever days it really means: the day by which it has begun and the day until which it
-- goes on. `packages/shared/src/when/bounds.ts` says the same of a date in TypeScript; a test holds the two together.

-- A day, month or year of EDTF as its first or last day; nothing for an open end.
create function edtf_first_day(part text) returns date language sql immutable strict parallel safe return case
  when part ~ '^\d{4}(-\d{2}){0,2}$'
  then make_date(left(part, 4)::int, coalesce(nullif(substr(part, 6, 2), ''), '1')::int, coalesce(nullif(substr(part, 9, 2), ''), '1')::int)
end;

create function edtf_last_day(part text) returns date language sql immutable strict parallel safe return case
  when part ~ '^\d{4}-\d{2}-\d{2}$' then edtf_first_day(part)
  when part ~ '^\d{4}-\d{2}$' then (edtf_first_day(part) + interval '1 month' - interval '1 day')::date
  when part ~ '^\d{4}$' then make_date(part::int, 12, 31)
end;

-- A span A/B has begun once its start is over, and goes on until its end begins. What happened some time within its
-- bounds is only sure of them as a whole. Around (~) and perhaps (?) nothing is sure.
create function begun_by(edtf text, latest date) returns date language sql immutable parallel safe return case
  when edtf ~ '[~?]$' then null
  when edtf like '%/%' then least(edtf_last_day(split_part(edtf, '/', 1)), latest)
  else latest
end;

create function goes_on_until(edtf text, earliest date) returns date language sql immutable parallel safe return case
  when edtf ~ '[~?]$' then null
  when edtf like '%/%' then greatest(edtf_first_day(split_part(edtf, '/', 2)), earliest)
  else earliest
end;

-- AlterTable
ALTER TABLE "Relation" ADD COLUMN     "whenEarliestEnd" DATE GENERATED ALWAYS AS (goes_on_until("whenEdtf", "whenEarliest")) STORED,
ADD COLUMN     "whenLatestStart" DATE GENERATED ALWAYS AS (begun_by("whenEdtf", "whenLatest")) STORED;

-- AlterTable
ALTER TABLE "Development" ADD COLUMN     "whenEarliestEnd" DATE GENERATED ALWAYS AS (goes_on_until("whenEdtf", "whenEarliest")) STORED,
ADD COLUMN     "whenLatestStart" DATE GENERATED ALWAYS AS (begun_by("whenEdtf", "whenLatest")) STORED;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "whenEarliestEnd" DATE GENERATED ALWAYS AS (goes_on_until("whenEdtf", "whenEarliest")) STORED,
ADD COLUMN     "whenLatestStart" DATE GENERATED ALWAYS AS (begun_by("whenEdtf", "whenLatest")) STORED;

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "whenEarliestEnd" DATE GENERATED ALWAYS AS (goes_on_until("whenEdtf", "whenEarliest")) STORED,
ADD COLUMN     "whenLatestStart" DATE GENERATED ALWAYS AS (begun_by("whenEdtf", "whenLatest")) STORED;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "publishedEarliestEnd" DATE GENERATED ALWAYS AS (goes_on_until("publishedEdtf", "publishedEarliest")) STORED,
ADD COLUMN     "publishedLatestStart" DATE GENERATED ALWAYS AS (begun_by("publishedEdtf", "publishedLatest")) STORED,
ADD COLUMN     "publishedOrder" INTEGER NOT NULL GENERATED ALWAYS AS (CASE
        WHEN "publishedEarliest" IS NOT NULL THEN "publishedEarliest" - DATE '1970-01-01'
        WHEN "publishedLatest" IS NOT NULL THEN -1000000000 ELSE 1000000000 END) STORED;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "whenEarliestEnd" DATE GENERATED ALWAYS AS (goes_on_until("whenEdtf", "whenEarliest")) STORED,
ADD COLUMN     "whenLatestStart" DATE GENERATED ALWAYS AS (begun_by("whenEdtf", "whenLatest")) STORED;

-- CreateIndex
CREATE INDEX "Actor_lastPublishedAt_id_idx" ON "Actor"("lastPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Actor_firstPublishedAt_id_idx" ON "Actor"("firstPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Development_lastPublishedAt_id_idx" ON "Development"("lastPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Development_firstPublishedAt_id_idx" ON "Development"("firstPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Meeting_lastPublishedAt_id_idx" ON "Meeting"("lastPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Meeting_firstPublishedAt_id_idx" ON "Meeting"("firstPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Source_lastPublishedAt_id_idx" ON "Source"("lastPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Source_firstPublishedAt_id_idx" ON "Source"("firstPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_lastPublishedAt_id_idx" ON "Statement"("lastPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_firstPublishedAt_id_idx" ON "Statement"("firstPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Story_lastPublishedAt_id_idx" ON "Story"("lastPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Story_firstPublishedAt_id_idx" ON "Story"("firstPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Track_lastPublishedAt_id_idx" ON "Track"("lastPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Track_firstPublishedAt_id_idx" ON "Track"("firstPublishedAt", "id");

-- CreateIndex
CREATE INDEX "Source_publishedOrder_publishedLatest_id_idx" ON "Source"("publishedOrder", "publishedLatest", "id");
