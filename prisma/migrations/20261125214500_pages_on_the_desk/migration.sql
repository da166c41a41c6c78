-- A page may lie on a desk as a post does: its unsaved words are kept beside its saves.
CREATE TYPE "DeskKind" AS ENUM ('POST', 'PAGE');

ALTER TABLE "desk" ADD COLUMN "kind" "DeskKind" NOT NULL DEFAULT 'POST',
ADD COLUMN "page_id" INTEGER;

CREATE INDEX "desk_page_id_idx" ON "desk"("page_id");

ALTER TABLE "desk" ADD CONSTRAINT "desk_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;
