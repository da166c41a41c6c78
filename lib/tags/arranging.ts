import { recordAudit } from '../audit/recording'
import { ringBell } from '../bell'
import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { slugOf } from '../vietnamese/slug'
import type { MergeTagInput, RenameTagInput, TagInput } from './input'
import { holdTags } from './showing'

/**
 * Calls a tag by another name, on all of its posts at once. Its address follows; the old one leads on.
 *
 * @throws {Refusal} when the actor may not, the tag is gone, or another tag is or was called so
 */
export async function renameTag(actor: Actor, { id, name }: RenameTagInput): Promise<void> {
  assertMay(actor, 'arrange tags')
  await db.$transaction(async (tx) => {
    const before = await held(tx, id)
    if (before.name === name) return
    const slug = slugOf(name)
    const taken = await tx.tagSpelling.findUnique({ where: { slug }, select: { tag: true } })
    if (taken && taken.tag.id !== id)
      refuse(`Tên này đang là của chủ đề “${taken.tag.name}”. Nếu là một, hãy gộp hai chủ đề.`, 'name')
    if (!taken) await tx.tagSpelling.create({ data: { slug, tagId: id } })
    await tx.tag.update({ where: { id }, data: { name, slug } })
    await recordAudit(tx, actor, 'tag.renamed', `tag:${id}`, { from: before.name, to: name })
    await ringBell(tx)
  })
}

/**
 * Makes two tags one: what stood under the first stands under the second, its names mean the second, its address leads there.
 *
 * @throws {Refusal} when the actor may not, or one of the tags is gone
 */
export async function mergeTags(actor: Actor, { id, into }: MergeTagInput): Promise<void> {
  assertMay(actor, 'arrange tags')
  if (id === into) refuse('Hãy chọn một chủ đề khác để gộp vào.', 'into')
  await db.$transaction(async (tx) => {
    const [gone, kept] = [await held(tx, id), await held(tx, into)]
    await tx.$executeRaw`
      INSERT INTO post_tag (post_id, tag_id, published_at)
      SELECT post_id, ${into}, published_at FROM post_tag WHERE tag_id = ${id}
      ON CONFLICT DO NOTHING`
    await tx.tagSpelling.updateMany({ where: { tagId: id }, data: { tagId: into } })
    await tx.tag.delete({ where: { id } })
    await recordAudit(tx, actor, 'tag.merged', `tag:${into}`, { from: gone.name, to: kept.name })
    await ringBell(tx)
  })
}

/**
 * Takes a tag away. Posts lose it on the street; a post whose words name it brings it back when it is published again.
 *
 * @throws {Refusal} when the actor may not, or the tag is gone
 */
export async function removeTag(actor: Actor, { id }: TagInput): Promise<void> {
  assertMay(actor, 'arrange tags')
  await db.$transaction(async (tx) => {
    const { name } = await held(tx, id)
    await tx.tag.delete({ where: { id } })
    await recordAudit(tx, actor, 'tag.removed', `tag:${id}`, { name })
    await ringBell(tx)
  })
}

async function held(tx: Tx, id: number) {
  await holdTags(tx)
  return (await tx.tag.findUnique({ where: { id } })) ?? refuse('Không còn chủ đề này. Hãy tải lại trang.')
}
