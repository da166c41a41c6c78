import { z } from 'zod'
import { bodyInput } from '../body/input'
import { tagNames } from '../tags/input'
import { startOfDay } from '../vietnamese/dates'
import { line } from '../vietnamese/line'
import { SLUG, MAX_SLUG } from '../vietnamese/slug'
import { MAX_CORRECTION, MAX_NOTE } from './post'
import { MAX_ID, rowId, rowIdAsText } from '../row-id'

/** The longest title and summary, in characters; more is pasted by mistake. */
const MAX_TITLE = 300
const MAX_SUMMARY = 1000

/** The words of a post: its whole text. They may be unfinished, even without a title. */
export const wordsInput = z.object({
  title: line(MAX_TITLE, 'Tiêu đề'),
  summary: line(MAX_SUMMARY, 'Tóm tắt'),
  body: bodyInput,
  categoryId: rowId.nullable(),
  byline: line(120, 'Tên tác giả'),
  source: line(200, 'Nguồn'),
  /** The subjects it is about, by name; none where nobody says. */
  tags: tagNames,
})
export type Words = z.infer<typeof wordsInput>

/** A screen, and how often the words had been changed there. */
export const screen = z.object({ id: z.uuid(), edits: z.int().min(0).max(MAX_ID) })
export type Screen = z.infer<typeof screen>

/** What a save sends: the words, and the revision they stand on. */
export const draftInput = wordsInput.extend({
  /** Null writes a new post. */
  postId: rowId.nullable(),
  /** The number of the revision on which the words are based; 0 for a new post. */
  basedOn: z.int().min(0).max(MAX_ID),
  /** Why it is saved; empty where nobody says. */
  note: line(MAX_NOTE, 'Ghi chú').optional(),
  /** The screen whose unsaved words these were, and how often they had been changed; none where a file or another program saves. */
  desk: screen.nullish(),
})
export type DraftInput = z.infer<typeof draftInput>

/** Names a post and the revision that stood on the screen when the button was pressed. */
const onScreen = z.object({
  postId: rowId,
  basedOn: rowId,
})

/** Puts a revision before citizens. */
export const publishInput = onScreen.extend({
  /** What a change of a live post puts right, as citizens read it; empty where it corrects nothing. */
  correction: line(MAX_CORRECTION, 'Lời đính chính').optional(),
  /** Whether the person has been shown the personal numbers in the text and goes on all the same. */
  knowsNumbers: z.boolean().optional(),
})
export type PublishInput = z.infer<typeof publishInput>

/** Names a post. */
export const postInput = z.object({ postId: rowId })

/** Names a revision to bring back, and the revision that stood on the screen when the button was pressed. */
export const restoreInput = onScreen.extend({ number: rowId })
export type RestoreInput = z.infer<typeof restoreInput>

/** Names a post and the revision that stood on the screen. */
export const dropDraftInput = onScreen
export type DropDraftInput = z.infer<typeof dropDraftInput>

export const withdrawInput = z.object({
  postId: rowId,
  reason: line(500, 'Lý do').pipe(
    z.string().min(1, 'Hãy ghi lý do gỡ bài: người dân mở địa chỉ cũ sẽ đọc được câu này.'),
  ),
})
export type WithdrawInput = z.infer<typeof withdrawInput>

export const renameInput = z.object({
  postId: rowId,
  slug: z
    .string()
    .trim()
    .max(MAX_SLUG, `Địa chỉ dài quá ${MAX_SLUG} ký tự. Hãy rút gọn.`)
    .regex(SLUG, 'Địa chỉ chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “hoi-nghi-cum-thi-dua”.'),
})
export type RenameInput = z.infer<typeof renameInput>

/**
 * What the newsroom's list may be asked for, read from the address. What cannot be read is left out rather than refused:
 * the list then simply shows more.
 */
export const postFilter = z.object({
  status: z.enum(['DRAFT', 'PUBLISHED', 'WITHDRAWN']).optional().catch(undefined),
  categoryId: rowIdAsText.optional().catch(undefined),
  writerId: rowIdAsText.optional().catch(undefined),
  from: day(0),
  until: day(1),
  search: line(MAX_TITLE, 'Từ cần tìm').optional().catch(undefined),
  before: rowIdAsText.optional().catch(undefined),
})
export type PostFilter = z.infer<typeof postFilter>

/** What is previewed, read from the address. */
export const previewInput = z.object({
  postId: rowIdAsText,
  /** Null for the latest revision. */
  number: rowIdAsText.nullable(),
})

/** A day as a date field sends it: its first moment in Vietnam, moved on by so many days; absent where it is none. */
function day(later: number) {
  return z
    .string()
    .transform((text) => startOfDay(text))
    .transform((at) => (at ? new Date(at.getTime() + later * 86_400_000) : undefined))
    .optional()
    .catch(undefined)
}
