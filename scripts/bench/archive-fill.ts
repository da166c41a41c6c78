import { db } from '@/lib/db'
import { fold } from '@/lib/vietnamese/fold'

const INITIALS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ')
const RIMES =
  'a an ang anh ao ay ăm ăng ân âu ê ên êu i iên in inh o oan oi ong ô ôn ông ơ ơi u ua ui ung ư ưng ươi ương'.split(
    ' ',
  )
const TONES = ['', '\u0301', '\u0300']
/** An article of the bench has so many words; the first stand in its title, the next in its summary. */
const WORDS = 90
const TITLE = 9
const SUMMARY = 24

/**
 * Writes published articles straight into the tables until there are so many, as the verbs and triggers would leave them: quick
 * enough for a hundred thousand. Some words are frequent and most are rare, as in any language.
 */
export async function fillArchive(upTo: number): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const [{ have, memberId }] = await tx.$queryRaw<[{ have: number; memberId: number }]>`
        SELECT (SELECT count(*)::int FROM post) AS have, (SELECT min(id) FROM member) AS "memberId"`
      const words = syllables()
      await tx.$executeRaw`
        CREATE TEMP TABLE word ON COMMIT DROP AS
        SELECT * FROM unnest(${words}::text[], ${words.map(fold)}::text[]) WITH ORDINALITY AS w (spelled, folded, rank)`
      await tx.$executeRaw`
        CREATE TEMP TABLE made ON COMMIT DROP AS
        SELECT n, now() - interval '2 days' - (${upTo} - n) * interval '50 minutes' AS at,
          string_agg(spelled, ' ' ORDER BY k) FILTER (WHERE k <= ${TITLE}) AS title,
          string_agg(folded, ' ' ORDER BY k) FILTER (WHERE k <= ${TITLE}) AS title_fold,
          string_agg(spelled, ' ' ORDER BY k) FILTER (WHERE k BETWEEN ${TITLE + 1} AND ${SUMMARY}) AS summary,
          string_agg(folded, ' ' ORDER BY k) FILTER (WHERE k BETWEEN ${TITLE + 1} AND ${SUMMARY}) AS summary_fold,
          string_agg(spelled, ' ' ORDER BY k) FILTER (WHERE k > ${SUMMARY}) AS text,
          string_agg(folded, ' ' ORDER BY k) FILTER (WHERE k > ${SUMMARY}) AS text_fold
        FROM generate_series(${have + 1}::int, ${upTo}::int) AS n, generate_series(1, ${WORDS}::int) AS k,
          LATERAL (SELECT 1 + floor(${words.length} * power(random(), 3))::bigint + 0 * (n + k) AS rank) AS drawn
          JOIN word USING (rank)
        GROUP BY n`
      await tx.$executeRaw`ALTER TABLE post DISABLE TRIGGER USER`
      await tx.$executeRaw`
        INSERT INTO post (id, slug, saved_at, created_by_id) SELECT n, 'bai-' || n, at, ${memberId} FROM made`
      await tx.$executeRaw`
        INSERT INTO revision (post_id, number, title, title_fold, summary, body, body_version, plain_text, category_id, byline,
          source, lead_alt, saved_by_id, saved_at)
        SELECT n, 1, title, title_fold, summary, jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
            jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', text))))),
          (SELECT max(body_version) FROM revision), text, (SELECT id FROM category ORDER BY id OFFSET n % 4 LIMIT 1), 'Hoàng Thị Mai', '', '', ${memberId}, at
        FROM made`
      await tx.$executeRaw`
        UPDATE post SET status = 'PUBLISHED', latest_revision_id = revision.id, live_revision_id = revision.id,
          live_category_id = revision.category_id, live_author = 'hoang-thi-mai', published_at = at, live_since = at
        FROM revision, made WHERE revision.post_id = post.id AND post.id = n`
      await tx.$executeRaw`
        INSERT INTO search_entry (kind, subject_id, slug, title, summary, plain_text, category_id, published_at, title_fold, folded, exact)
        SELECT 'post', n, 'bai-' || n, title, summary, text, live_category_id, at, title_fold,
          setweight(to_tsvector('simple', title_fold), 'A') || setweight(to_tsvector('simple', summary_fold), 'B')
            || setweight(to_tsvector('simple', text_fold), 'D'),
          setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', summary), 'B')
            || setweight(to_tsvector('simple', text), 'D')
        FROM made JOIN post ON post.id = n`
      await tx.$executeRaw`ALTER TABLE post ENABLE TRIGGER USER`
      await tx.$executeRaw`SELECT setval(pg_get_serial_sequence('post', 'id'), ${upTo}::bigint)`
    },
    { timeout: 30 * 60_000 },
  )
  await db.$executeRawUnsafe('VACUUM ANALYZE')
}

/** Some thousand syllables as Vietnamese builds them, in an order of their own that is the same each time. */
function syllables(): string[] {
  const all = INITIALS.flatMap((initial) =>
    RIMES.flatMap((rime) => TONES.map((tone) => `${initial}${rime}${tone}`.normalize('NFC'))),
  )
  return all
    .map((word, index) => [((index + 1) * 7919) % 10_007, word] as const)
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
}
