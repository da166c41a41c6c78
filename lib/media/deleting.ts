import { recordAudit } from '../audit/recording'
import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { holdItem } from './holding'
import type { MediaIdInput } from './input'
import { moveKey, originalKey } from './storage'
import { withTray } from './tray'
import { countDesksWith, pastUsesOf, usesOf } from './uses'

/**
 * Takes an item that stands nowhere out of the library, with all its files and versions; its addresses lead nowhere from then on.
 *
 * @throws {Refusal} when it stands somewhere, in old saves or on somebody's desk too, or the actor may not
 */
export async function deleteMedia(actor: Actor, { mediaId }: MediaIdInput): Promise<void> {
  assertMay(actor, 'upload media')
  await withTray((tray) =>
    db.$transaction(async (tx) => {
      const item = await holdItem(tx, actor, mediaId, null)
      await assertUnused(tx, mediaId)
      const [versions, moved] = await Promise.all([
        tx.mediaVersion.findMany({ where: { mediaId } }),
        tx.movedVariant.findMany({ where: { mediaId } }),
      ])
      const contents = [item, ...versions]
      await tray.note({
        contents: contents.map(({ sha256 }) => sha256),
        keys: [
          ...item.variants.map(({ key }) => key),
          ...moved.map(({ key }) => moveKey(key)),
          ...contents.map(({ sha256, format }) => originalKey(sha256, format)),
        ],
      })
      await tx.mediaItem.delete({ where: { id: mediaId } }).catch(refuseNamed)
      await recordAudit(tx, actor, 'media.deleted', `media:${mediaId}`, { fileName: item.fileName })
    }),
  )
}

async function assertUnused(tx: Tx, mediaId: number): Promise<void> {
  const [uses, past, desks] = await Promise.all([
    usesOf([mediaId], tx),
    pastUsesOf(mediaId, tx),
    countDesksWith(mediaId, tx),
  ])
  if (uses.length) refuse(`Mục này còn đứng ở “${uses[0]?.title}”. Hãy bỏ nó ở mọi nơi dùng rồi xóa.`)
  if (past.length)
    refuse(`Bản lưu cũ của “${past[0]?.title}” còn có mục này. Lịch sử giữ nguyên, nên mục này phải ở lại kho.`)
  if (desks) refuse('Có người đang viết bài có mục này. Hãy chờ họ lưu hoặc bỏ bản viết.')
}

/** A noun that has not told the library of its uses is still held by the database. */
function refuseNamed(error: { code?: string }): never {
  if (error.code === 'P2003') refuse('Mục này còn được dùng ở một nơi khác. Hãy bỏ nó ở đó rồi xóa.')
  throw error
}
