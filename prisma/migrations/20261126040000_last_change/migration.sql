-- Sitemaps ask when anything last changed: one step along an index, however many posts there are.
CREATE INDEX "post_live_since_idx" ON "post"("live_since" DESC);
