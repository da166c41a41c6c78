import type { Revision } from '@/prisma/generated/client'
import { recordAudit } from '../audit/recording'
import { bodyInput } from '../body/input'
import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { addRevision, type SavedDraft } from './drafting'
import { holdPost, type HeldPost } from './holding'
import type { DropDraftInput, RestoreInput } from './input'

/**
 * Brings the words of an old revision back as the post's newest one. Every revision between stays, and what citizens read does not
 * change.
 *
 * @param now - the hour that stands on the new save
 * @throws {Refusal} when the actor may not edit the post, someone has saved since ('stale'), or there is no such revision
 */
export async function restoreRevision(
  actor: Actor,
  { postId, number, basedOn }: RestoreInput,
  now = new Date(),
): Promise<SavedDraft> {
  assertMay(actor, 'write posts')
  return db.$transaction(async (tx) => {
    const post = await holdPost(tx, postId, basedOn)
    const old = await tx.revision.findUnique({ where: { postId_number: { postId, number } } })
    if (!old) refuse(`Bài này không có bản lưu ${number}. Hãy tải lại trang bản lưu.`)
    if (old.id === post.latest.id) refuse('Đây đã là bản lưu mới nhất, không cần lấy lại.')
    const saved = await copyForward(tx, actor, post, old, `Lấy lại bản ${number}`, now)
    await recordAudit(tx, actor, 'post.restored', `post:${postId}`, {
      title: old.title,
      revision: saved.number,
      restored: number,
    })
    return saved
  })
}

/**
 * "Bỏ bản nháp mới": the desk goes on with the words that citizens read, as a new revision. The draft stays among the saves.
 *
 * @param now - the hour that stands on the new save
 * @throws {Refusal} when the actor may not edit the post, someone has saved since ('stale'), or the post has no newer draft
 */
export async function dropNewerDraft(
  actor: Actor,
  { postId, basedOn }: DropDraftInput,
  now = new Date(),
): Promise<SavedDraft> {
  assertMay(actor, 'write posts')
  return db.$transaction(async (tx) => {
    const post = await holdPost(tx, postId, basedOn)
    const live = post.liveRevisionId && (await tx.revision.findUnique({ where: { id: post.liveRevisionId } }))
    if (!live) refuse('Bài này chưa có bản nào đang đăng để quay về.')
    if (live.id === post.latest.id) refuse('Bài này không có bản nháp nào mới hơn bản đang đăng.')
    const saved = await copyForward(tx, actor, post, live, `Bỏ bản nháp mới, về bản đang đăng (${live.number})`, now)
    await recordAudit(tx, actor, 'post.draft-dropped', `post:${postId}`, {
      title: live.title,
      revision: saved.number,
      dropped: post.latest.number,
    })
    return saved
  })
}

/**
 * Writes an old revision's words as the newest. Where they are those that citizens read, the street's pointer goes along: it points
 * to the same words, so nothing is published and no draft is newer than they.
 */
async function copyForward(
  tx: Tx,
  actor: Actor,
  post: HeldPost,
  old: Revision,
  note: string,
  now: Date,
): Promise<SavedDraft> {
  const { title, summary, categoryId, byline, source, tags } = old
  const words = { title, summary, categoryId, byline, source, tags, body: bodyInput.parse(old.body) }
  const saved = await addRevision(
    tx,
    actor,
    post.id,
    { ...words, postId: post.id, basedOn: post.latest.number, note },
    now,
  )
  if (old.id === post.liveRevisionId) {
    const { latestRevisionId } = await tx.post.findUniqueOrThrow({ where: { id: post.id } })
    await tx.post.update({ where: { id: post.id }, data: { liveRevisionId: latestRevisionId } })
  }
  return saved
}
