import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import type { Actor } from '../staff/member'
import { mayArrange } from './newsroom'
import { usesOf } from './uses'

const GONE = 'Mục này không còn trong kho. Hãy tải lại trang.'

/**
 * Finds an item that somebody is about to change.
 *
 * @throws {Refusal} when it is gone
 */
export async function itemFor(mediaId: number, tx: Tx = db) {
  const item = await tx.mediaItem.findUnique({ where: { id: mediaId }, include: { variants: true } })
  return item ?? refuse(GONE)
}

/**
 * Holds an item until the transaction ends, for one who changes it.
 *
 * @param sha256 - the content on which the change is based; null where the content does not matter
 * @throws {Refusal} when it is gone, when another content has been put in its place meanwhile, or the actor may not
 */
export async function holdItem(tx: Tx, actor: Actor, mediaId: number, sha256: string | null) {
  await tx.$queryRaw`SELECT id FROM media_item WHERE id = ${mediaId} FOR UPDATE`
  const item = await itemFor(mediaId, tx)
  if (sha256 !== null && item.sha256 !== sha256) refuse('Có người vừa thay tệp này. Hãy tải lại trang rồi làm lại.')
  if (!mayArrange(actor, item.uploadedById, await usesOf([mediaId], tx)))
    refuse('Mục này đang hiện trên trang công khai hoặc do người khác tải lên. Hãy nhờ biên tập viên.')
  return item
}
