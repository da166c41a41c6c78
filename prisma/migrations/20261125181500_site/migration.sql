-- CreateEnum
CREATE TYPE "ChannelKind" AS ENUM ('WEBSITE', 'SOCIAL', 'VIDEO', 'EMAIL', 'PHONE', 'OFFICE', 'OTHER');

-- CreateEnum
CREATE TYPE "LinkPlace" AS ENUM ('SIDE', 'FOOT');

-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('INFORMATION', 'WARNING', 'DOWNTIME');

-- CreateEnum
CREATE TYPE "SpecialDayKind" AS ENUM ('OFF', 'WORKING');

-- AlterTable
ALTER TABLE "post" ADD COLUMN     "films_at" TIMESTAMPTZ(3),
ADD COLUMN     "pictures_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "site_settings" ADD COLUMN     "archive_after_years" INTEGER,
ADD COLUMN     "downtime_days" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "name_history" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "official" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "biography" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "is_leader" BOOLEAN NOT NULL,
    "is_spokesperson" BOOLEAN NOT NULL,
    "portrait_id" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" SERIAL NOT NULL,
    "kind" "ChannelKind" NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_block" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "place" "LinkPlace" NOT NULL,
    "links" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "link_block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" SERIAL NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "shown_from" TIMESTAMPTZ(3) NOT NULL,
    "shown_until" TIMESTAMPTZ(3) NOT NULL,
    "down_from" TIMESTAMPTZ(3),
    "down_until" TIMESTAMPTZ(3),
    "urgent_reason" TEXT NOT NULL,
    "created_by_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "special_day" (
    "day" DATE NOT NULL,
    "kind" "SpecialDayKind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "special_day_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "notice_shown_from_idx" ON "notice"("shown_from");

-- CreateIndex
CREATE INDEX "notice_shown_until_idx" ON "notice"("shown_until");

-- CreateIndex
CREATE INDEX "post_pictures_at_id_idx" ON "post"("pictures_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "post_films_at_id_idx" ON "post"("films_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "official" ADD CONSTRAINT "official_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "media_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma's schema cannot say.

-- What is public already stands in the library from the first hour.
UPDATE "post" SET
  "pictures_at" = CASE WHEN jsonb_path_exists(live.body, '$.content[*] ? (@.type == "figure" || @.type == "gallery")') THEN "published_at" END,
  "films_at" = CASE WHEN jsonb_path_exists(live.body, '$.content[*] ? (@.type == "video")') THEN "published_at" END
FROM "revision" AS live WHERE live.id = "post"."live_revision_id";

ALTER TABLE "official" ADD CONSTRAINT "official_answers_for_something" CHECK ("is_leader" OR "is_spokesperson");
ALTER TABLE "notice" ADD CONSTRAINT "notice_ends_after_it_begins" CHECK ("shown_until" > "shown_from" AND "down_until" > "down_from");
ALTER TABLE "notice" ADD CONSTRAINT "only_a_downtime_has_its_hours" CHECK (
  num_nulls("down_from", "down_until") = CASE WHEN "kind" = 'DOWNTIME' THEN 0 ELSE 2 END
);
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_counts_forward" CHECK ("archive_after_years" > 0 AND "downtime_days" >= 0);
