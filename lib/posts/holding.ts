import type { Post, Revision } from '@/prisma/generated/client'
import type { Tx } from '../db'
import { refuse, Refusal } from '../refusal'
import { may, type Actor } from '../staff/member'

/** A post that a verb holds: nobody else changes it until the transaction ends. */
export interface HeldPost extends Post {
  latest: Revision
}

/**
 * Takes hold of a post for the rest of the transaction, at the revision the person had on screen.
 *
 * @param basedOn - the number of that revision; null where the verb does not depend on the words
 * @throws {Refusal} when there is no such post, or, of kind 'stale', when someone has saved since
 */
export async function holdPost(tx: Tx, postId: number, basedOn: number | null): Promise<HeldPost> {
  await tx.$queryRaw`SELECT id FROM post WHERE id = ${postId} FOR UPDATE`
  const post = await tx.post.findUnique({ where: { id: postId }, include: { latest: true } })
  if (!post?.latest) refuse('Không còn bài viết này. Hãy quay lại danh sách bài viết.')
  if (basedOn !== null && post.latest.number !== basedOn) {
    throw new Refusal([{ message: 'Có người vừa lưu bài này. Xem hai bản cạnh nhau rồi chọn.' }], 'stale')
  }
  return { ...post, latest: post.latest }
}

/**
 * Lets authors touch only what they began; editors touch everything.
 *
 * @throws {Refusal} when the post is another's and the actor is no editor
 */
export function assertMayEdit(actor: Actor, post: { createdById: number }): void {
  if (post.createdById !== actor.id && !may(actor, 'edit the posts of others')) {
    refuse('Bài này của người khác. Hãy nhờ biên tập viên của Ban sửa giúp.')
  }
}
