import { recordAudit } from '../audit/recording'
import { db } from '../db'
import { isFileName } from '../posts/requirements'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { itemFor } from './holding'
import type { DescribeInput } from './input'

/**
 * Keeps the words that figures of an item begin with from now on. Texts that show it keep their own words.
 *
 * @throws {Refusal} when the item is gone, or the description is a file's name
 */
export async function describeMedia(actor: Actor, { mediaId, alt, caption, credit }: DescribeInput): Promise<void> {
  assertMay(actor, 'upload media')
  await db.$transaction(async (tx) => {
    const { fileName } = await itemFor(mediaId, tx)
    if (isFileName(alt) || alt === fileName) refuse('Đây là tên tệp. Hãy viết trong ảnh có gì.', 'alt')
    await tx.mediaItem.update({ where: { id: mediaId }, data: { alt, caption, credit } })
    await recordAudit(tx, actor, 'media.described', `media:${mediaId}`, { alt })
  })
}
