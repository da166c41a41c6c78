import { db } from '../db'
import { wordsInput } from '../posts/input'
import type { Actor } from '../staff/member'
import type { KeptWords } from './desk'

/** More than this nobody looks through. */
const MOST = 20

/**
 * Finds the words that the actor's own screens left unsaved, newest first, so that the desk can offer them.
 *
 * @param postId - of the post they belong to; null for new posts that were never saved
 */
export async function listKeptWords(actor: Actor, postId: number | null): Promise<KeptWords[]> {
  return keptBy({ memberId: actor.id, postId })
}

/** Finds all words that the actor's own screens left unsaved, in whatever post, newest first: for the notice over the list. */
export async function listUnsaved(actor: Actor): Promise<KeptWords[]> {
  return keptBy({ memberId: actor.id })
}

async function keptBy(where: { memberId: number; postId?: number | null }): Promise<KeptWords[]> {
  const desks = await db.desk.findMany({
    where: { ...where, NOT: { wordsAt: null } },
    orderBy: { wordsAt: 'desc' },
    take: MOST,
  })
  return desks.flatMap(({ id: deskId, postId, basedOn, words, wordsAt, seenAt }) => {
    const read = wordsInput.safeParse(words)
    return read.success && wordsAt ? [{ deskId, postId, basedOn, words: read.data, wordsAt, seenAt }] : []
  })
}
