-- AlterTable
ALTER TABLE "post" ADD COLUMN     "live_author" TEXT;

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "tag" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag_spelling" (
    "slug" TEXT NOT NULL,
    "tag_id" INTEGER NOT NULL,

    CONSTRAINT "tag_spelling_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "post_tag" (
    "post_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "post_tag_pkey" PRIMARY KEY ("post_id","tag_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tag_slug_key" ON "tag"("slug");

-- CreateIndex
CREATE INDEX "tag_spelling_tag_id_idx" ON "tag_spelling"("tag_id");

-- CreateIndex
CREATE INDEX "post_tag_tag_id_published_at_post_id_idx" ON "post_tag"("tag_id", "published_at" DESC, "post_id" DESC);

-- CreateIndex
CREATE INDEX "post_live_author_published_at_id_idx" ON "post"("live_author", "published_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "tag_spelling" ADD CONSTRAINT "tag_spelling_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_tag" ADD CONSTRAINT "post_tag_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_tag" ADD CONSTRAINT "post_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- The author's name and the tags of a text are found like its words, after title and summary. Whatever else is made findable has none.
ALTER TABLE search_entry ADD COLUMN more text NOT NULL DEFAULT '';

CREATE OR REPLACE FUNCTION keep_post_findable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM search_entry WHERE kind = 'post' AND subject_id = OLD.id;
  ELSIF NEW.live_revision_id IS NULL THEN
    DELETE FROM search_entry WHERE kind = 'post' AND subject_id = NEW.id;
  ELSE
    INSERT INTO search_entry (kind, subject_id, slug, title, summary, plain_text, category_id, published_at, title_fold, folded, exact, more)
      SELECT 'post', NEW.id, NEW.slug, title, summary, plain_text, NEW.live_category_id, NEW.published_at, title_fold,
             search_vector(true, title, summary, plain_text) || setweight(to_tsvector('simple', vn_fold(words.more)), 'C'),
             search_vector(false, title, summary, plain_text) || setweight(to_tsvector('simple', vn_words(words.more)), 'C'),
             words.more
      FROM revision, LATERAL (SELECT array_to_string(byline || tags, ' · ') AS more) AS words
      WHERE id = NEW.live_revision_id
    ON CONFLICT (kind, subject_id) DO UPDATE SET
      slug = excluded.slug, title = excluded.title, summary = excluded.summary, plain_text = excluded.plain_text,
      category_id = excluded.category_id, published_at = excluded.published_at, title_fold = excluded.title_fold,
      folded = excluded.folded, exact = excluded.exact, more = excluded.more;
  END IF;
  RETURN NULL;
END $$;

-- What is public already: its author, and, by the trigger, its new words.
UPDATE post SET live_author = nullif(left(replace(vn_fold(revision.byline), ' ', '-'), 160), ''), slug = slug
FROM revision WHERE revision.id = post.live_revision_id;
