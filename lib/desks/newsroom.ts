import type { Prisma } from '@/prisma/generated/client'
import { mediaIdsOf } from '../body/text'
import { db } from '../db'
import { filesOf, picturesOf } from '../media/published'
import { wordsInput } from '../posts/input'
import { isSameWords } from '../posts/same-words'
import type { Actor } from '../staff/member'
import { LEFT_MS, type KeptInPost, type KeptWords, type UnsavedPost } from './desk'

/** More than this nobody looks through. */
const MOST = 20

/**
 * Finds the words that the actor's own screens left unsaved in a post, newest first, so that the desk can offer them. What stands on
 * a screen that still writes is left out: there it is at home.
 *
 * @param postId - null for new posts that were never saved
 */
export async function listKeptWords(
  actor: Actor,
  { postId }: { postId: number | null },
  now = new Date(),
): Promise<KeptInPost> {
  const kept = await keptBy({ memberId: actor.id, postId }, now)
  const mediaIds = [...new Set(kept.flatMap(({ words }) => mediaIdsOf(words.body)))]
  const [pictures, files] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds)])
  return { kept, pictures, files }
}

/** Finds all words that the actor's own screens left unsaved, in whatever post, newest first: for the notice over the list. */
export async function listUnsaved(actor: Actor, now = new Date()): Promise<UnsavedPost[]> {
  const kept = await keptBy({ memberId: actor.id }, now)
  return kept.map(({ deskId, postId, words: { title }, wordsAt }) => ({ deskId, postId, title, wordsAt }))
}

async function keptBy(where: { memberId: number; postId?: number | null }, now: Date): Promise<KeptWords[]> {
  const open: Prisma.DeskWhereInput = { isWriting: true, seenAt: { gt: new Date(now.getTime() - LEFT_MS) } }
  const desks = await db.desk.findMany({
    where: { ...where, NOT: [{ wordsAt: null }, open] },
    orderBy: { wordsAt: 'desc' },
    take: MOST,
    include: { post: { select: { latest: true } } },
  })
  return desks.flatMap(({ id: deskId, postId, basedOn, words, wordsAt, post }) => {
    const read = wordsInput.safeParse(words)
    if (!read.success || !wordsAt || (post?.latest && isSameWords(read.data, post.latest))) return []
    return [{ deskId, postId, basedOn, words: read.data, wordsAt }]
  })
}
