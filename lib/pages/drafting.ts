import type { Prisma } from '@/prisma/generated/client'
import { recordAudit } from '../audit/recording'
import { BODY_VERSION } from '../body/body'
import { mediaIdsOf, plainTextOf } from '../body/text'
import { db, type Tx } from '../db'
import { holdDesk, noteSave } from '../desks/keeping'
import type { Screen } from '../posts/input'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { fold } from '../vietnamese/fold'
import { freePageSlug } from './addressing'
import { assertMayStandUnder } from './arranging'
import { holdPage, holdTree } from './holding'
import type { PageWords, SavePageInput } from './input'
import { pagePaper } from './on-desk'
import { isSamePageWords } from './same-words'

/** What a save tells the editor's screen. */
export interface SavedPage {
  pageId: number
  /** The number of the revision that now holds the words. */
  number: number
  slug: string
  savedAt: Date
}

/**
 * Keeps the words as the page's newest revision, or begins a page with them at the end of its level; what citizens read does not
 * change. Saving the same words twice makes no second revision, unless a note comes with them; nor does saving again after an answer
 * was lost. Until the first publication the address follows the title.
 *
 * @param now - the hour that stands on the save
 * @throws {Refusal} when the actor may not edit pages, someone has saved since ('stale'), or what it names is gone
 */
export async function savePage(actor: Actor, input: SavePageInput, now = new Date()): Promise<SavedPage> {
  assertMay(actor, 'edit pages')
  return db.$transaction(async (tx) => {
    const words = input.desk ? { ...input, ...(await footingOf(tx, actor, input.desk, input)) } : input
    const saved = await (words.pageId === null
      ? beginPage(tx, actor, words, now)
      : addRevision(tx, actor, words.pageId, words, now))
    if (input.desk) await noteSave(tx, actor, pagePaper, input.desk, { ...saved, paperId: saved.pageId })
    return saved
  })
}

/** What the words really stand on, where the screen knows less than the newsroom. */
async function footingOf(tx: Tx, actor: Actor, desk: Screen, { pageId, basedOn, note }: SavePageInput) {
  const { paperId, ...footing } = await holdDesk(tx, actor, pagePaper, desk, { paperId: pageId, basedOn, note })
  return { ...footing, pageId: paperId }
}

async function beginPage(tx: Tx, actor: Actor, input: SavePageInput, now: Date): Promise<SavedPage> {
  await assertExists(tx, input)
  await holdTree(tx)
  const { parentId, title } = input
  await assertMayStandUnder(tx, parentId, null)
  const slug = await freePageSlug(tx, title, null)
  const { _max } = await tx.page.aggregate({ where: { parentId }, _max: { position: true } })
  const position = (_max.position ?? -1) + 1
  const { id: pageId } = await tx.page.create({
    data: { slug, parentId, position, createdById: actor.id, createdAt: now, savedAt: now },
  })
  await writeRevision(tx, actor, pageId, 1, input, now)
  await recordAudit(tx, actor, 'page.begun', `page:${pageId}`, { title })
  return { pageId, number: 1, slug, savedAt: now }
}

/**
 * Writes the page's next revision inside a transaction that may do more with it. The same words again are no revision, unless the
 * saver says why they were saved.
 *
 * @throws {Refusal} as savePage
 */
export async function addRevision(
  tx: Tx,
  actor: Actor,
  pageId: number,
  input: PageWords & Pick<SavePageInput, 'basedOn' | 'note'>,
  now: Date,
): Promise<SavedPage> {
  const page = await holdPage(tx, pageId, input.basedOn)
  if (!input.note && isSamePageWords(page.latest, input)) {
    return { pageId, number: page.latest.number, slug: page.slug, savedAt: page.latest.savedAt }
  }
  await assertExists(tx, input)
  const number = page.latest.number + 1
  const slug = page.publishedAt ? page.slug : await freePageSlug(tx, input.title, pageId)
  await writeRevision(tx, actor, pageId, number, input, now)
  await tx.page.update({ where: { id: pageId }, data: { savedAt: now, slug } })
  return { pageId, number, slug, savedAt: now }
}

async function writeRevision(
  tx: Tx,
  actor: Actor,
  pageId: number,
  number: number,
  { title, summary, body, note = '' }: PageWords & Pick<SavePageInput, 'note'>,
  now: Date,
): Promise<void> {
  const revision = await tx.pageRevision.create({
    data: {
      ...{ pageId, number, title, summary, note },
      titleFold: fold(title),
      body: body as unknown as Prisma.InputJsonValue,
      bodyVersion: BODY_VERSION,
      plainText: plainTextOf(body),
      savedById: actor.id,
      savedAt: now,
    },
  })
  const media = mediaIdsOf(body).map((mediaId) => ({ revisionId: revision.id, mediaId }))
  await tx.pageRevisionMedia.createMany({ data: media })
  await tx.page.update({ where: { id: pageId }, data: { latestRevisionId: revision.id } })
}

async function assertExists(tx: Tx, { body }: PageWords): Promise<void> {
  const mediaIds = mediaIdsOf(body)
  if ((await tx.mediaItem.count({ where: { id: { in: mediaIds } } })) !== mediaIds.length)
    refuse('Có ảnh, video hoặc tệp trong trang không còn trong kho. Hãy bỏ chỗ trống rồi tải lên lại.', 'body')
}
