-- A page's save may say why it was made, as a post's does.
ALTER TABLE "page_revision" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';
