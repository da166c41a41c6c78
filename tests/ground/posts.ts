import type { Body } from '@/lib/body/body'
import { saveDraft, type SavedDraft } from '@/lib/posts/drafting'
import type { DraftInput } from '@/lib/posts/input'
import { publishPost } from '@/lib/posts/publishing'
import type { Actor } from '@/lib/staff/member'
import { aCategory, aMember } from './builders'

/** A body of plain paragraphs. */
export function aBody(...paragraphs: string[]): Body {
  const texts = paragraphs.length ? paragraphs : ['Sáng nay bà con ra đồng từ sớm.']
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}

/** The words of a save: finished but for a category, unless told otherwise. */
export function aDraft(part: Partial<DraftInput> = {}): DraftInput {
  return {
    postId: null,
    basedOn: 0,
    title: 'Lịch tiếp công dân tháng 6',
    summary: 'Ban tiếp công dân vào thứ Năm hằng tuần.',
    body: aBody(),
    categoryId: null,
    byline: 'Hoàng Thị Huế',
    source: '',
    tags: [],
    ...part,
  }
}

/** A post that is only a draft. */
export async function aPost({
  by,
  now,
  ...part
}: Partial<DraftInput> & { by?: Actor; now?: Date } = {}): Promise<SavedDraft> {
  return saveDraft(by ?? (await aMember({ role: 'EDITOR' })), aDraft(part), now)
}

/** A post that citizens read, in a category of its own unless told otherwise. */
export async function aPublishedPost({
  by,
  at,
  ...part
}: Partial<DraftInput> & { by?: Actor; at?: Date } = {}): Promise<SavedDraft> {
  const editor = by ?? (await aMember({ role: 'EDITOR' }))
  const categoryId = part.categoryId ?? (await aCategory()).id
  const saved = await saveDraft(editor, aDraft({ ...part, categoryId }), at)
  await publishPost(editor, { postId: saved.postId, basedOn: saved.number }, at)
  return saved
}
