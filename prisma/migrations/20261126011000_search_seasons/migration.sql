-- What Prisma's schema cannot say.

-- The quarter of a year in which a text was published, counted through. Beside its words in their indexes, it lets a search look
-- through the newest texts first without touching the others (docs/decisions/026-search-by-seasons.md).
CREATE FUNCTION search_season(timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT (extract(year FROM $1 AT TIME ZONE 'UTC') * 4 + extract(quarter FROM $1 AT TIME ZONE 'UTC'))::int
$$;

DROP INDEX search_entry_folded;
DROP INDEX search_entry_title;
CREATE INDEX search_entry_folded ON search_entry USING gin (folded, (ARRAY[search_season(published_at)]));
-- With a space before the first word and behind the last, every word is found as a whole one, and words of two letters by this index too.
CREATE INDEX search_entry_title ON search_entry USING gin ((' ' || title_fold || ' ') gin_trgm_ops, (ARRAY[search_season(published_at)]));
