-- The newsroom finds titles by any part of a word. The extension is trusted: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PostStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "PublicationKind" AS ENUM ('PUBLISHED', 'UPDATED', 'WITHDRAWN', 'RENAMED');

-- CreateEnum
CREATE TYPE "HomeBlock" AS ENUM ('NONE', 'STORIES', 'HEADLINES', 'NOTICES');

-- CreateEnum
CREATE TYPE "VariantKind" AS ENUM ('WEBP', 'SHARE');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('AUTHOR', 'EDITOR', 'ADMINISTRATOR');

-- CreateTable
CREATE TABLE "post" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "PostStatus" NOT NULL DEFAULT 'DRAFT',
    "latest_revision_id" INTEGER,
    "live_revision_id" INTEGER,
    "live_category_id" INTEGER,
    "published_at" TIMESTAMPTZ(3),
    "live_since" TIMESTAMPTZ(3),
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" SERIAL NOT NULL,
    "post_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "title_fold" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_version" INTEGER NOT NULL,
    "plain_text" TEXT NOT NULL,
    "category_id" INTEGER,
    "byline" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "lead_media_id" INTEGER,
    "lead_alt" TEXT NOT NULL,
    "saved_by_id" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_media" (
    "revision_id" INTEGER NOT NULL,
    "media_id" INTEGER NOT NULL,

    CONSTRAINT "revision_media_pkey" PRIMARY KEY ("revision_id","media_id")
);

-- CreateTable
CREATE TABLE "publication_event" (
    "id" SERIAL NOT NULL,
    "post_id" INTEGER NOT NULL,
    "kind" "PublicationKind" NOT NULL,
    "revision_id" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "actor_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "parent_id" INTEGER,
    "position" INTEGER NOT NULL,
    "home_block" "HomeBlock" NOT NULL DEFAULT 'NONE',

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_item" (
    "id" SERIAL NOT NULL,
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "uploaded_by_id" INTEGER NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_variant" (
    "id" SERIAL NOT NULL,
    "media_id" INTEGER NOT NULL,
    "kind" "VariantKind" NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "media_variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "password_hash" TEXT,
    "must_change_password" BOOLEAN NOT NULL DEFAULT true,
    "left_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "id" UUID NOT NULL,
    "member_id" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "agency_name" TEXT NOT NULL,
    "parent_body" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "responsible_person" TEXT NOT NULL,
    "parent_portal_name" TEXT NOT NULL,
    "parent_portal_url" TEXT NOT NULL,
    "emblem_id" INTEGER,

    CONSTRAINT "site_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirect" (
    "id" SERIAL NOT NULL,
    "from_path" TEXT NOT NULL,
    "post_id" INTEGER,
    "to_path" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bell" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "generation" BIGINT NOT NULL DEFAULT 1,
    "rung_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bell_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "post_slug_key" ON "post"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "post_latest_revision_id_key" ON "post"("latest_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_live_revision_id_key" ON "post"("live_revision_id");

-- CreateIndex
CREATE INDEX "post_status_published_at_id_idx" ON "post"("status", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "post_live_category_id_published_at_id_idx" ON "post"("live_category_id", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "post_saved_at_id_idx" ON "post"("saved_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "revision_title_fold_idx" ON "revision" USING GIN ("title_fold" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "revision_post_id_number_key" ON "revision"("post_id", "number");

-- CreateIndex
CREATE INDEX "revision_media_media_id_idx" ON "revision_media"("media_id");

-- CreateIndex
CREATE INDEX "publication_event_post_id_at_idx" ON "publication_event"("post_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "category_slug_key" ON "category"("slug");

-- CreateIndex
CREATE INDEX "category_parent_id_position_idx" ON "category"("parent_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "media_item_sha256_key" ON "media_item"("sha256");

-- CreateIndex
CREATE INDEX "media_item_uploaded_at_id_idx" ON "media_item"("uploaded_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "media_variant_key_key" ON "media_variant"("key");

-- CreateIndex
CREATE UNIQUE INDEX "media_variant_media_id_kind_width_key" ON "media_variant"("media_id", "kind", "width");

-- CreateIndex
CREATE UNIQUE INDEX "member_email_key" ON "member"("email");

-- CreateIndex
CREATE INDEX "sign_in_member_id_ended_at_idx" ON "sign_in"("member_id", "ended_at");

-- CreateIndex
CREATE INDEX "sign_in_failure_key_at_idx" ON "sign_in_failure"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "site_settings_emblem_id_key" ON "site_settings"("emblem_id");

-- CreateIndex
CREATE UNIQUE INDEX "redirect_from_path_key" ON "redirect"("from_path");

-- CreateIndex
CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry"("subject");

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_latest_revision_id_fkey" FOREIGN KEY ("latest_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_live_category_id_fkey" FOREIGN KEY ("live_category_id") REFERENCES "category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_lead_media_id_fkey" FOREIGN KEY ("lead_media_id") REFERENCES "media_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_event" ADD CONSTRAINT "publication_event_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_event" ADD CONSTRAINT "publication_event_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_event" ADD CONSTRAINT "publication_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_item" ADD CONSTRAINT "media_item_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_variant" ADD CONSTRAINT "media_variant_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_emblem_id_fkey" FOREIGN KEY ("emblem_id") REFERENCES "media_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE "bell" ADD CONSTRAINT "bell_one_row" CHECK (id = 1);
INSERT INTO "bell" (id) VALUES (1);
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_one_row" CHECK (id = 1);
ALTER TABLE "category" ADD CONSTRAINT "category_not_its_own_parent" CHECK (parent_id <> id);
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_one_target" CHECK (num_nonnulls(post_id, to_path) = 1);
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_paths" CHECK (from_path LIKE '/%' AND (to_path IS NULL OR to_path LIKE '/%'));
-- What is public is whole: a live revision, its category and its dates, or nothing of it.
ALTER TABLE "post" ADD CONSTRAINT "post_public_is_whole" CHECK (
  (status = 'PUBLISHED') = (live_revision_id IS NOT NULL)
  AND num_nulls(live_revision_id, live_category_id, live_since) IN (0, 3)
  AND (status = 'DRAFT') = (published_at IS NULL)
);

-- The past is only added to.
CREATE FUNCTION refuse_to_change_the_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only added to: no row may be changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "only_added_to" BEFORE UPDATE OR DELETE ON "revision" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_past();
CREATE TRIGGER "only_added_to" BEFORE UPDATE OR DELETE ON "revision_media" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_past();
CREATE TRIGGER "only_added_to" BEFORE UPDATE OR DELETE ON "publication_event" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_past();
CREATE TRIGGER "only_added_to" BEFORE UPDATE OR DELETE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_past();
