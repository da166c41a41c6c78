-- CreateEnum
CREATE TYPE "PageRole" AS ENUM ('CONTACT', 'PRIVACY');

-- AlterTable
ALTER TABLE "redirect" ADD COLUMN     "page_id" INTEGER;

-- CreateTable
CREATE TABLE "page" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "PostStatus" NOT NULL DEFAULT 'DRAFT',
    "parent_id" INTEGER,
    "position" INTEGER NOT NULL,
    "role" "PageRole",
    "latest_revision_id" INTEGER,
    "live_revision_id" INTEGER,
    "published_at" TIMESTAMPTZ(3),
    "live_since" TIMESTAMPTZ(3),
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_revision" (
    "id" SERIAL NOT NULL,
    "page_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "title_fold" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_version" INTEGER NOT NULL,
    "plain_text" TEXT NOT NULL,
    "saved_by_id" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_revision_media" (
    "revision_id" INTEGER NOT NULL,
    "media_id" INTEGER NOT NULL,

    CONSTRAINT "page_revision_media_pkey" PRIMARY KEY ("revision_id","media_id")
);

-- CreateTable
CREATE TABLE "page_event" (
    "id" SERIAL NOT NULL,
    "page_id" INTEGER NOT NULL,
    "kind" "PublicationKind" NOT NULL,
    "revision_id" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "actor_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_entry" (
    "id" SERIAL NOT NULL,
    "parent_id" INTEGER,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "category_id" INTEGER,
    "page_id" INTEGER,
    "section" TEXT,
    "url" TEXT,

    CONSTRAINT "menu_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_slug_key" ON "page"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "page_role_key" ON "page"("role");

-- CreateIndex
CREATE UNIQUE INDEX "page_latest_revision_id_key" ON "page"("latest_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "page_live_revision_id_key" ON "page"("live_revision_id");

-- CreateIndex
CREATE INDEX "page_parent_id_position_idx" ON "page"("parent_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "page_revision_page_id_number_key" ON "page_revision"("page_id", "number");

-- CreateIndex
CREATE INDEX "page_revision_media_media_id_idx" ON "page_revision_media"("media_id");

-- CreateIndex
CREATE INDEX "page_event_page_id_at_idx" ON "page_event"("page_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "menu_entry_category_id_key" ON "menu_entry"("category_id");

-- CreateIndex
CREATE UNIQUE INDEX "menu_entry_page_id_key" ON "menu_entry"("page_id");

-- CreateIndex
CREATE UNIQUE INDEX "menu_entry_section_key" ON "menu_entry"("section");

-- CreateIndex
CREATE INDEX "menu_entry_parent_id_position_idx" ON "menu_entry"("parent_id", "position");

-- AddForeignKey
ALTER TABLE "page" ADD CONSTRAINT "page_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page" ADD CONSTRAINT "page_latest_revision_id_fkey" FOREIGN KEY ("latest_revision_id") REFERENCES "page_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page" ADD CONSTRAINT "page_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "page_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page" ADD CONSTRAINT "page_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_revision" ADD CONSTRAINT "page_revision_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_revision" ADD CONSTRAINT "page_revision_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_revision_media" ADD CONSTRAINT "page_revision_media_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "page_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_revision_media" ADD CONSTRAINT "page_revision_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_event" ADD CONSTRAINT "page_event_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_event" ADD CONSTRAINT "page_event_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "page_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_event" ADD CONSTRAINT "page_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_entry" ADD CONSTRAINT "menu_entry_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "menu_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_entry" ADD CONSTRAINT "menu_entry_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_entry" ADD CONSTRAINT "menu_entry_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- What is public is whole: a live revision and its dates, or nothing of it.
ALTER TABLE "page" ADD CONSTRAINT "page_public_is_whole" CHECK (
  (status = 'PUBLISHED') = (live_revision_id IS NOT NULL)
  AND num_nulls(live_revision_id, live_since) IN (0, 2)
  AND (status = 'DRAFT') = (published_at IS NULL)
);
ALTER TABLE "page" ADD CONSTRAINT "page_not_its_own_parent" CHECK (parent_id <> id);
ALTER TABLE "menu_entry" ADD CONSTRAINT "menu_entry_not_its_own_parent" CHECK (parent_id <> id);
ALTER TABLE "menu_entry" ADD CONSTRAINT "menu_entry_one_place" CHECK (num_nonnulls(category_id, page_id, section, url) = 1);
ALTER TABLE "menu_entry" ADD CONSTRAINT "menu_entry_links_are_named" CHECK (url IS NULL OR label <> '');
ALTER TABLE "redirect" DROP CONSTRAINT "redirect_one_target";
ALTER TABLE "redirect" ADD CONSTRAINT "redirect_one_target" CHECK (num_nonnulls(post_id, page_id, to_path) = 1);

-- The past is only added to.
CREATE TRIGGER "only_added_to" BEFORE UPDATE OR DELETE ON "page_revision" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_past();
CREATE TRIGGER "only_added_to" BEFORE UPDATE OR DELETE ON "page_revision_media" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_past();
CREATE TRIGGER "only_added_to" BEFORE UPDATE OR DELETE ON "page_event" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_past();

-- Pages are found as posts are.
CREATE FUNCTION keep_page_findable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM search_entry WHERE kind = 'page' AND subject_id = OLD.id;
  ELSIF NEW.live_revision_id IS NULL THEN
    DELETE FROM search_entry WHERE kind = 'page' AND subject_id = NEW.id;
  ELSE
    INSERT INTO search_entry
      (kind, subject_id, slug, title, summary, plain_text, category_id, published_at, title_fold, folded, exact)
      SELECT 'page', NEW.id, NEW.slug, title, summary, plain_text, NULL, NEW.published_at, title_fold,
             search_vector(true, title, summary, plain_text), search_vector(false, title, summary, plain_text)
      FROM page_revision WHERE id = NEW.live_revision_id
    ON CONFLICT (kind, subject_id) DO UPDATE SET
      slug = excluded.slug, title = excluded.title, summary = excluded.summary, plain_text = excluded.plain_text,
      published_at = excluded.published_at, title_fold = excluded.title_fold,
      folded = excluded.folded, exact = excluded.exact;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_findable AFTER INSERT OR DELETE OR UPDATE OF live_revision_id, published_at, slug ON page
  FOR EACH ROW EXECUTE FUNCTION keep_page_findable();

-- The menu that stands today: the categories in their order.
INSERT INTO menu_entry (position, category_id)
  SELECT row_number() OVER (ORDER BY position, id) - 1, id FROM category WHERE parent_id IS NULL;
INSERT INTO menu_entry (parent_id, position, category_id)
  SELECT above.id, row_number() OVER (PARTITION BY above.id ORDER BY category.position, category.id) - 1, category.id
  FROM category JOIN menu_entry above ON above.category_id = category.parent_id;
