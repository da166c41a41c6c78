import { db } from '../db'
import { assertMay, type Actor } from '../staff/member'
import { gatherVocabulary, type VocabularyList } from './vocabulary'

/** So many articles, the newest, tell how the Board writes. */
const MOST_ARTICLES = 300

/**
 * Tells which words, names and tones the Board uses in what citizens read, for those who proofread.
 *
 * @throws {Refusal} when the actor does not write posts
 */
export async function findVocabulary(actor: Actor): Promise<VocabularyList> {
  assertMay(actor, 'write posts')
  const posts = await db.post.findMany({
    where: { status: 'PUBLISHED', live: { isNot: null } },
    orderBy: { publishedAt: 'desc' },
    take: MOST_ARTICLES,
    select: { live: { select: { title: true, summary: true, plainText: true } } },
  })
  return gatherVocabulary(posts.map(({ live }) => (live ? `${live.title}\n${live.summary}\n${live.plainText}` : '')))
}
