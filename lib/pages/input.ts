import { z } from 'zod'
import { draftInput, publishInput, renameInput, screen, wordsInput } from '../posts/input'
import { rowId, rowIdAsText } from '../row-id'
import { line } from '../vietnamese/line'

/** The words of a page: its whole text. They may be unfinished, even without a title. */
export const pageWordsInput = wordsInput.pick({ title: true, summary: true, body: true })
export type PageWords = z.infer<typeof pageWordsInput>

/** What a save sends: the words, and the revision they stand on. */
export const savePageInput = pageWordsInput.extend({
  /** Null begins a new page. */
  pageId: rowId.nullable(),
  /** The number of the revision on which the words are based; 0 for a new page. */
  basedOn: z.int().min(0),
  /** The page under which a new page begins, null for the first level; a page that exists is moved by its own act. */
  parentId: rowId.nullable(),
  /** Why it is saved; empty where nobody says. */
  note: draftInput.shape.note,
  /** The screen whose unsaved words these were; none where another program saves. */
  desk: screen.nullish(),
})
export type SavePageInput = z.infer<typeof savePageInput>

/** Names a page and the revision that stood on the screen when the button was pressed. */
const onScreen = z.object({ pageId: rowId, basedOn: rowId })

/** Puts a revision before citizens. */
export const publishPageInput = onScreen.extend(publishInput.omit({ postId: true, basedOn: true }).shape)
export type PublishPageInput = z.infer<typeof publishPageInput>

/** Names a page. */
export const pageInput = z.object({ pageId: rowId })

/** What is previewed, read from the address. */
export const pagePreviewInput = z.object({
  pageId: rowIdAsText,
  /** Null for the latest revision. */
  number: rowIdAsText.nullable(),
})

/** Names a revision to bring back, and the revision that stood on the screen when the button was pressed. */
export const restorePageInput = onScreen.extend({ number: rowId })
export type RestorePageInput = z.infer<typeof restorePageInput>

/** Names a page and the revision that stood on the screen. */
export const dropPageDraftInput = onScreen
export type DropPageDraftInput = z.infer<typeof dropPageDraftInput>

export const withdrawPageInput = z.object({
  pageId: rowId,
  reason: line(500, 'Lý do').pipe(
    z.string().min(1, 'Hãy ghi lý do gỡ trang: người dân mở địa chỉ cũ sẽ đọc được câu này.'),
  ),
})
export type WithdrawPageInput = z.infer<typeof withdrawPageInput>

export const renamePageInput = z.object({ pageId: rowId, slug: renameInput.shape.slug })
export type RenamePageInput = z.infer<typeof renamePageInput>

/** Puts a page at a place: under which, and before how many of its sisters. */
export const movePageInput = z.object({
  pageId: rowId,
  parentId: rowId.nullable(),
  position: z.int().min(0).max(10_000),
})
export type MovePageInput = z.infer<typeof movePageInput>

export const giveRoleInput = z.object({ pageId: rowId, role: z.enum(['CONTACT', 'PRIVACY']).nullable() })
export type GiveRoleInput = z.infer<typeof giveRoleInput>
