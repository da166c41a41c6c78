import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { paths } from '../paths'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { MAX_SLUG, slugOf } from '../vietnamese/slug'
import { noteChange } from './changes'
import { holdPost } from './holding'
import type { RenameInput } from './input'

/**
 * Gives a published post another address; whoever opens the old one is sent on in one step, however often it was renamed.
 *
 * @throws {Refusal} when the actor may not, the post was never published, or the address is taken
 */
export async function renamePost(actor: Actor, { postId, slug }: RenameInput, now = new Date()): Promise<void> {
  assertMay(actor, 'rename a post')
  await db.$transaction(async (tx) => {
    const post = await holdPost(tx, postId, null)
    await holdAddresses(tx)
    if (!post.publishedAt) refuse('Bài chưa xuất bản: địa chỉ tự theo tiêu đề. Đổi tiêu đề rồi lưu là đủ.', 'slug')
    if (slug === post.slug) return
    if (await isTaken(tx, slug, postId))
      refuse('Địa chỉ này đã có bài khác dùng. Hãy thêm vài chữ cho khác đi.', 'slug')

    await tx.redirect.deleteMany({ where: { fromPath: paths.article(slug), postId } })
    await tx.redirect.create({ data: { fromPath: paths.article(post.slug), postId, createdAt: now } })
    await tx.post.update({ where: { id: postId }, data: { slug } })
    await noteChange(tx, { postId, kind: 'RENAMED', actorId: actor.id, at: now })
    await recordAudit(tx, actor, 'post.renamed', `post:${postId}`, { from: post.slug, to: slug })
    await ringBell(tx)
  })
}

/**
 * Finds the address that a title gives, with a number behind it where another post has it or had it.
 *
 * @param postId - the post that asks and may keep what is its own; null for a new one
 */
export async function freeSlug(tx: Tx, title: string, postId: number | null): Promise<string> {
  await holdAddresses(tx)
  const base =
    slugOf(title)
      .slice(0, MAX_SLUG - 6)
      .replace(/-$/, '') || 'bai-viet'
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!(await isTaken(tx, slug, postId))) return slug
  }
}

/** Two people who save the same title at the same moment get their addresses one after the other. */
async function holdAddresses(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('post addresses'))`
}

async function isTaken(tx: Tx, slug: string, postId: number | null): Promise<boolean> {
  const post = await tx.post.findUnique({ where: { slug }, select: { id: true } })
  if (post) return post.id !== postId
  const moved = await tx.redirect.findUnique({ where: { fromPath: paths.article(slug) }, select: { postId: true } })
  return moved !== null && moved.postId !== postId
}
