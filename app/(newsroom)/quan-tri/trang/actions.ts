'use server'

import { z } from 'zod'
import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { deskInput, keptInput } from '@/lib/desks/input'
import { throwAwayWords } from '@/lib/desks/keeping'
import { listKeptPageWords } from '@/lib/desks/newsroom'
import { renamePage } from '@/lib/pages/addressing'
import { giveRole as giveRoleTo, movePage } from '@/lib/pages/arranging'
import { savePage } from '@/lib/pages/drafting'
import {
  dropPageDraftInput,
  giveRoleInput,
  movePageInput,
  pageInput,
  publishPageInput,
  renamePageInput,
  restorePageInput,
  savePageInput,
  withdrawPageInput,
} from '@/lib/pages/input'
import { findLatestPageVersion } from '@/lib/pages/newsroom'
import { publishPage, withdrawPage } from '@/lib/pages/publishing'
import { dropNewerPageDraft, restorePageRevision } from '@/lib/pages/restoring'
import { findVocabulary } from '@/lib/proofreading/newsroom'

/** "Lưu": keeps the words as a new revision; citizens see no change. */
export const save = newsroomAction(savePageInput, savePage)

/** "Xuất bản", "Cập nhật trang đang đăng": puts the revision on screen before citizens. */
export const publish = newsroomAction(publishPageInput, publishPage)

/** "Gỡ trang": takes the page off the street, with a reason that citizens read. */
export const withdraw = newsroomAction(withdrawPageInput, withdrawPage)

/** "Đổi địa chỉ": the old address sends readers on. */
export const rename = newsroomAction(renamePageInput, renamePage)

/** "Lên", "Xuống", "Nằm dưới". */
export const move = newsroomAction(movePageInput, movePage)

/** "Vai trò": the page to which the house itself leads. */
export const giveRole = newsroomAction(giveRoleInput, giveRoleTo)

/** The version that someone else saved meanwhile. */
export const latest = newsroomAction(pageInput, findLatestPageVersion)

/** How the Board writes, for the text doctor. */
export const vocabulary = newsroomAction(z.undefined(), findVocabulary)

/** "Lấy lại bản này": an old revision's words become the newest revision. */
export const restore = newsroomAction(restorePageInput, restorePageRevision)

/** "Bỏ bản nháp mới": the desk goes on with the words that citizens read. */
export const dropDraft = newsroomAction(dropPageDraftInput, dropNewerPageDraft)

/** What the actor's own screens left unsaved in a page, to be offered at the next opening. */
export const kept = newsroomAction(keptInput, listKeptPageWords)

/** "Bỏ chữ này": unsaved words that nobody wants. */
export const throwAway = newsroomAction(deskInput, throwAwayWords)
