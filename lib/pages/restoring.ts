import type { PageRevision } from '@/prisma/generated/client'
import { recordAudit } from '../audit/recording'
import { bodyInput } from '../body/input'
import { db, type Tx } from '../db'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { addRevision, type SavedPage } from './drafting'
import { holdPage, type HeldPage } from './holding'
import type { DropPageDraftInput, RestorePageInput } from './input'

/**
 * Brings the words of an old revision back as the page's newest one. Every revision between stays, and what citizens read does not
 * change; nor does the page's place.
 *
 * @param now - the hour that stands on the new save
 * @throws {Refusal} when the actor may not edit pages, someone has saved since ('stale'), or there is no such revision
 */
export async function restorePageRevision(
  actor: Actor,
  { pageId, number, basedOn }: RestorePageInput,
  now = new Date(),
): Promise<SavedPage> {
  assertMay(actor, 'edit pages')
  return db.$transaction(async (tx) => {
    const page = await holdPage(tx, pageId, basedOn)
    const old = await tx.pageRevision.findUnique({ where: { pageId_number: { pageId, number } } })
    if (!old) refuse(`Trang này không có bản lưu ${number}. Hãy tải lại trang bản lưu.`)
    if (old.id === page.latest.id) refuse('Đây đã là bản lưu mới nhất, không cần lấy lại.')
    const saved = await copyForward(tx, actor, page, old, `Lấy lại bản ${number}`, now)
    const told = { title: old.title, revision: saved.number, restored: number }
    await recordAudit(tx, actor, 'page.restored', `page:${pageId}`, told)
    return saved
  })
}

/**
 * "Bỏ bản nháp mới": the desk goes on with the words that citizens read, as a new revision. The draft stays among the saves.
 *
 * @param now - the hour that stands on the new save
 * @throws {Refusal} when the actor may not edit pages, someone has saved since ('stale'), or the page has no newer draft
 */
export async function dropNewerPageDraft(
  actor: Actor,
  { pageId, basedOn }: DropPageDraftInput,
  now = new Date(),
): Promise<SavedPage> {
  assertMay(actor, 'edit pages')
  return db.$transaction(async (tx) => {
    const page = await holdPage(tx, pageId, basedOn)
    const live = page.liveRevisionId && (await tx.pageRevision.findUnique({ where: { id: page.liveRevisionId } }))
    if (!live) refuse('Trang này chưa có bản nào đang đăng để quay về.')
    if (live.id === page.latest.id) refuse('Trang này không có bản nháp nào mới hơn bản đang đăng.')
    const saved = await copyForward(tx, actor, page, live, `Bỏ bản nháp mới, về bản đang đăng (${live.number})`, now)
    const told = { title: live.title, revision: saved.number, dropped: page.latest.number }
    await recordAudit(tx, actor, 'page.draft-dropped', `page:${pageId}`, told)
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
  { id: pageId, liveRevisionId, latest }: HeldPage,
  { id: oldId, title, summary, body }: PageRevision,
  note: string,
  now: Date,
): Promise<SavedPage> {
  const words = { title, summary, body: bodyInput.parse(body), basedOn: latest.number, note }
  const saved = await addRevision(tx, actor, pageId, words, now)
  if (oldId === liveRevisionId) {
    const { latestRevisionId } = await tx.page.findUniqueOrThrow({ where: { id: pageId } })
    await tx.page.update({ where: { id: pageId }, data: { liveRevisionId: latestRevisionId } })
  }
  return saved
}
