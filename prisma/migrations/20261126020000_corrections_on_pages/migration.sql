-- What an update of a page puts right stays with it, as a post's does.
ALTER TABLE "page_event" ADD COLUMN     "correction" TEXT NOT NULL DEFAULT '';
