-- CreateTable
CREATE TABLE "search_synonym" (
    "id" SERIAL NOT NULL,
    "expressions" TEXT[],

    CONSTRAINT "search_synonym_pkey" PRIMARY KEY ("id")
);

-- What Prisma's schema cannot say.

-- The same as lib/vietnamese/fold.ts: lower case, no diacritics, letters and digits with single spaces between.
CREATE FUNCTION vn_fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(lower(translate(regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g'), 'đĐðÐ', 'dddd')), '[^a-z0-9]+', ' ', 'g'))
$$;

-- The words with their diacritics. ICU lowers Ắ and Đ whatever the database's own locale is.
CREATE FUNCTION vn_words(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(lower(normalize($1, NFC) COLLATE "und-x-icu"), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- What citizens can find: one row for each public text, written by the triggers below and by nothing else. Prisma knows nothing of
-- it (prisma.config.ts); lib/search asks it.
CREATE TABLE search_entry (
  kind         text NOT NULL,
  subject_id   integer NOT NULL,
  slug         text NOT NULL,
  title        text NOT NULL,
  summary      text NOT NULL,
  plain_text   text NOT NULL,
  category_id  integer,
  published_at timestamptz(3) NOT NULL,
  title_fold   text NOT NULL,
  -- Folded words: title A, summary B, text D.
  folded       tsvector NOT NULL,
  -- The same with diacritics: what matches with them comes first.
  exact        tsvector NOT NULL,
  PRIMARY KEY (kind, subject_id)
);
CREATE INDEX search_entry_folded ON search_entry USING gin (folded);
CREATE INDEX search_entry_title ON search_entry USING gin (title_fold gin_trgm_ops);
CREATE INDEX search_entry_newest ON search_entry (published_at DESC, subject_id DESC);

CREATE FUNCTION search_vector(fold boolean, title text, summary text, plain_text text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT setweight(to_tsvector('simple', CASE WHEN fold THEN vn_fold(title) ELSE vn_words(title) END), 'A')
      || setweight(to_tsvector('simple', CASE WHEN fold THEN vn_fold(summary) ELSE vn_words(summary) END), 'B')
      || setweight(to_tsvector('simple', CASE WHEN fold THEN vn_fold(plain_text) ELSE vn_words(plain_text) END), 'D')
$$;

CREATE FUNCTION keep_post_findable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM search_entry WHERE kind = 'post' AND subject_id = OLD.id;
  ELSIF NEW.live_revision_id IS NULL THEN
    DELETE FROM search_entry WHERE kind = 'post' AND subject_id = NEW.id;
  ELSE
    INSERT INTO search_entry
      SELECT 'post', NEW.id, NEW.slug, title, summary, plain_text, NEW.live_category_id, NEW.published_at, title_fold,
             search_vector(true, title, summary, plain_text), search_vector(false, title, summary, plain_text)
      FROM revision WHERE id = NEW.live_revision_id
    ON CONFLICT (kind, subject_id) DO UPDATE SET
      slug = excluded.slug, title = excluded.title, summary = excluded.summary, plain_text = excluded.plain_text,
      category_id = excluded.category_id, published_at = excluded.published_at, title_fold = excluded.title_fold,
      folded = excluded.folded, exact = excluded.exact;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_findable AFTER INSERT OR DELETE OR UPDATE OF live_revision_id, live_category_id, published_at, slug ON post
  FOR EACH ROW EXECUTE FUNCTION keep_post_findable();

-- What is public already.
UPDATE post SET slug = slug WHERE live_revision_id IS NOT NULL;

-- What readers write short, and what they mean; staff add to it.
INSERT INTO search_synonym (expressions) VALUES
  (ARRAY['TĐKT', 'thi đua khen thưởng']),
  (ARRAY['BTĐKT', 'Ban Thi đua Khen thưởng']),
  (ARRAY['HĐTĐKT', 'Hội đồng Thi đua Khen thưởng']),
  (ARRAY['CSTĐ', 'chiến sĩ thi đua']),
  (ARRAY['LĐTT', 'lao động tiên tiến']),
  (ARRAY['UBND', 'Ủy ban nhân dân']),
  (ARRAY['HĐND', 'Hội đồng nhân dân']),
  (ARRAY['MTTQ', 'Mặt trận Tổ quốc']),
  (ARRAY['NTM', 'nông thôn mới']),
  (ARRAY['TP', 'thành phố']);
