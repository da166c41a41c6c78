import type { Prisma } from '@/prisma/generated/client'
import { recordAudit } from '../audit/recording'
import { BODY_VERSION } from '../body/body'
import { leadFigureOf, mediaIdsOf, plainTextOf } from '../body/text'
import { db, type Tx } from '../db'
import { holdDesk, noteSave } from '../desks/keeping'
import { refuse } from '../refusal'
import { assertMay, type Actor } from '../staff/member'
import { fold } from '../vietnamese/fold'
import { freeSlug } from './addressing'
import { assertMayEdit, holdPost } from './holding'
import type { DraftInput, Screen } from './input'
import { postPaper } from './on-desk'
import { isSameWords } from './same-words'

/** What a save tells the editor's screen. */
export interface SavedDraft {
  postId: number
  /** The number of the revision that now holds the words. */
  number: number
  slug: string
  savedAt: Date
}

/**
 * Keeps the words as the post's newest revision, or begins a post with them; what citizens read does not change. Saving the
 * same words twice makes no second revision, unless a note comes with them; nor does saving again after an answer was lost. Until
 * the first publication the address follows the title.
 *
 * @param now - the hour that stands on the save
 * @throws {Refusal} when the actor may not edit the post, someone has saved since ('stale'), or a picture or category is gone
 */
export async function saveDraft(actor: Actor, input: DraftInput, now = new Date()): Promise<SavedDraft> {
  assertMay(actor, 'write posts')
  return db.$transaction(async (tx) => {
    const draft = input.desk ? { ...input, ...(await footingOf(tx, actor, input.desk, input)) } : input
    const saved = await (draft.postId === null
      ? beginPost(tx, actor, draft, now)
      : addRevision(tx, actor, draft.postId, draft, now))
    if (input.desk) await noteSave(tx, actor, postPaper, input.desk, { ...saved, paperId: saved.postId })
    return saved
  })
}

/** What the words really stand on, where the screen knows less than the newsroom. */
async function footingOf(tx: Tx, actor: Actor, desk: Screen, { postId, basedOn, note }: DraftInput) {
  const { paperId, ...footing } = await holdDesk(tx, actor, postPaper, desk, { paperId: postId, basedOn, note })
  return { ...footing, postId: paperId }
}

async function beginPost(tx: Tx, actor: Actor, input: DraftInput, now: Date): Promise<SavedDraft> {
  await assertExists(tx, input)
  const slug = await freeSlug(tx, input.title, null)
  const post = await tx.post.create({ data: { slug, createdById: actor.id, savedAt: now, createdAt: now } })
  const revision = await writeRevision(tx, actor, post.id, 1, input, now)
  await tx.post.update({ where: { id: post.id }, data: { latestRevisionId: revision.id } })
  await recordAudit(tx, actor, 'post.begun', `post:${post.id}`, { title: input.title })
  return { postId: post.id, number: 1, slug, savedAt: now }
}

/**
 * Writes the post's next revision inside a transaction that may do more with it. The same words again are no revision, unless the
 * saver says why they were saved.
 *
 * @throws {Refusal} as saveDraft
 */
export async function addRevision(
  tx: Tx,
  actor: Actor,
  postId: number,
  input: DraftInput,
  now: Date,
): Promise<SavedDraft> {
  const post = await holdPost(tx, postId, input.basedOn)
  assertMayEdit(actor, post)
  if (!input.note && isSameWords(post.latest, input)) {
    return { postId, number: post.latest.number, slug: post.slug, savedAt: post.latest.savedAt }
  }
  await assertExists(tx, input)
  const number = post.latest.number + 1
  const slug = post.publishedAt ? post.slug : await freeSlug(tx, input.title, postId)
  const revision = await writeRevision(tx, actor, postId, number, input, now)
  await tx.post.update({ where: { id: postId }, data: { latestRevisionId: revision.id, savedAt: now, slug } })
  return { postId, number, slug, savedAt: now }
}

async function writeRevision(tx: Tx, actor: Actor, postId: number, number: number, input: DraftInput, now: Date) {
  const { title, summary, body, categoryId, byline, source, tags, note = '' } = input
  const lead = leadFigureOf(body)
  const revision = await tx.revision.create({
    data: {
      ...{ postId, number, title, summary, categoryId, byline, source, tags, note },
      titleFold: fold(title),
      body: body as unknown as Prisma.InputJsonValue,
      bodyVersion: BODY_VERSION,
      plainText: plainTextOf(body),
      leadMediaId: lead?.attrs.mediaId ?? null,
      leadAlt: lead?.attrs.alt ?? '',
      savedById: actor.id,
      savedAt: now,
    },
  })
  const mediaIds = mediaIdsOf(input.body)
  await tx.revisionMedia.createMany({ data: mediaIds.map((mediaId) => ({ revisionId: revision.id, mediaId })) })
  return revision
}

async function assertExists(tx: Tx, input: DraftInput): Promise<void> {
  const mediaIds = mediaIdsOf(input.body)
  const found = await tx.mediaItem.count({ where: { id: { in: mediaIds } } })
  if (found !== mediaIds.length)
    refuse('Có ảnh, video hoặc tệp trong bài không còn trong kho. Hãy bỏ chỗ trống rồi tải lên lại.', 'body')
  if (input.categoryId && !(await tx.category.findUnique({ where: { id: input.categoryId }, select: { id: true } }))) {
    refuse('Chuyên mục này không còn. Hãy chọn chuyên mục khác.', 'categoryId')
  }
}
