-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('PICTURE', 'VIDEO', 'FILE');

-- AlterEnum
ALTER TYPE "VariantKind" ADD VALUE 'FILE';

-- AlterTable
ALTER TABLE "media_item" ADD COLUMN     "alt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "caption" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "credit" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "crop_height" DOUBLE PRECISION,
ADD COLUMN     "crop_width" DOUBLE PRECISION,
ADD COLUMN     "crop_x" DOUBLE PRECISION,
ADD COLUMN     "crop_y" DOUBLE PRECISION,
ADD COLUMN     "focus_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "focus_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "format" TEXT,
ADD COLUMN     "kind" "MediaKind" NOT NULL DEFAULT 'PICTURE';

-- AlterTable
ALTER TABLE "publication_event" ADD COLUMN     "correction" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "desk" (
    "id" UUID NOT NULL,
    "post_id" INTEGER,
    "member_id" INTEGER NOT NULL,
    "based_on" INTEGER NOT NULL,
    "words" JSONB,
    "words_at" TIMESTAMPTZ(3),
    "is_writing" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "desk_post_id_idx" ON "desk"("post_id");

-- CreateIndex
CREATE INDEX "desk_member_id_words_at_idx" ON "desk"("member_id", "words_at");

-- AddForeignKey
ALTER TABLE "desk" ADD CONSTRAINT "desk_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk" ADD CONSTRAINT "desk_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Pictures taken in before kept no kind of their own: their names say it.
UPDATE "media_item" SET "format" = CASE
  WHEN "file_name" ILIKE '%.png' THEN 'png'
  WHEN "file_name" ILIKE '%.webp' THEN 'webp'
  WHEN "file_name" ILIKE '%.gif' THEN 'gif'
  ELSE 'jpg' END;
ALTER TABLE "media_item" ALTER COLUMN "format" SET NOT NULL;
ALTER TABLE "media_item" ADD CONSTRAINT "media_item_crop_is_whole" CHECK (
  num_nulls(crop_x, crop_y, crop_width, crop_height) IN (0, 4)
  AND (crop_x IS NULL OR (crop_x >= 0 AND crop_y >= 0 AND crop_width > 0 AND crop_height > 0 AND crop_x + crop_width <= 1.000001 AND crop_y + crop_height <= 1.000001))
);
ALTER TABLE "media_item" ADD CONSTRAINT "media_item_focus_is_inside" CHECK (focus_x BETWEEN 0 AND 1 AND focus_y BETWEEN 0 AND 1);
ALTER TABLE "publication_event" ADD CONSTRAINT "only_updates_correct" CHECK (correction = '' OR kind = 'UPDATED');
ALTER TABLE "desk" ADD CONSTRAINT "desk_words_have_their_hour" CHECK ((words IS NULL) = (words_at IS NULL));
-- One screen writes; whoever takes over does so in one transaction.
CREATE UNIQUE INDEX "desk_one_writer" ON "desk" ("post_id") WHERE is_writing;
