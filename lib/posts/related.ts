import { db } from '../db'
import { tellingWords } from '../search/telling'
import { pageOf } from './headlines'
import type { Headline } from './post'

/** How many titles stand under an article at most. */
const RELATED = 4
/** How far back a tag is walked. */
const UNDER_TAG = 60
/** What a shared tag counts, in words of the most telling kind. */
const TAG_WORTH = 2

/**
 * Chooses posts to read on with: those that share tags and telling words with a post, those of its category a little before others.
 * Each step is bounded, however large the archive is: a tag's newest posts, and words that few texts hold.
 *
 * @returns the closest first; empty where nothing is close
 */
export async function listRelated(postId: number, categoryId: number | null, now = new Date()): Promise<Headline[]> {
  const words = await tellingWords(postId)
  const worth = words[0]?.weight ?? 1
  const rows = await db.$queryRaw<{ id: number }[]>`
    WITH told AS (
      SELECT * FROM unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ weight }) => weight)}::float8[]) AS t (word, weight)
    ),
    shared AS (
      SELECT found.subject_id AS id, told.weight, false AS is_tag FROM told CROSS JOIN LATERAL (
        SELECT subject_id FROM search_entry WHERE kind = 'post' AND folded @@ told.word::tsquery LIMIT 500
      ) AS found
      UNION ALL
      SELECT other.post_id, ${TAG_WORTH * worth}::float8, true FROM post_tag AS own CROSS JOIN LATERAL (
        SELECT post_id FROM post_tag WHERE tag_id = own.tag_id AND published_at <= ${now}
        ORDER BY published_at DESC, post_id DESC LIMIT ${UNDER_TAG}
      ) AS other WHERE own.post_id = ${postId}
    ),
    close AS (
      SELECT id, sum(weight) AS weight FROM shared WHERE id <> ${postId}
      GROUP BY id HAVING bool_or(is_tag) OR count(*) > 1
    )
    SELECT post.id FROM close JOIN post USING (id)
    WHERE post.status = 'PUBLISHED' AND post.published_at <= ${now}
    ORDER BY close.weight + CASE WHEN post.live_category_id = ${categoryId} THEN ${worth / 2}::float8 ELSE 0 END DESC,
      post.published_at DESC, post.id DESC
    LIMIT ${RELATED}`
  return (await pageOf(rows, RELATED)).items
}
