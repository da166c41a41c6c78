'use server'

import { z } from 'zod'
import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { deskInput, keptInput } from '@/lib/desks/input'
import { throwAwayWords } from '@/lib/desks/keeping'
import { listKeptWords } from '@/lib/desks/newsroom'
import { renamePost } from '@/lib/posts/addressing'
import { saveDraft } from '@/lib/posts/drafting'
import {
  draftInput,
  dropDraftInput,
  postInput,
  publishInput,
  renameInput,
  restoreInput,
  withdrawInput,
} from '@/lib/posts/input'
import { findLatestVersion } from '@/lib/posts/newsroom'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { dropNewerDraft, restoreRevision } from '@/lib/posts/restoring'
import { findVocabulary } from '@/lib/proofreading/newsroom'

/** "Lưu": keeps the words as a new revision; citizens see no change. */
export const save = newsroomAction(draftInput, saveDraft)

/** "Xuất bản", "Cập nhật bài đang đăng": puts the revision on screen before citizens. */
export const publish = newsroomAction(publishInput, publishPost)

/** "Gỡ bài": takes the post off the street, with a reason that citizens read. */
export const withdraw = newsroomAction(withdrawInput, withdrawPost)

/** "Đổi địa chỉ": the old address sends readers on. */
export const rename = newsroomAction(renameInput, renamePost)

/** The version that someone else saved meanwhile, to lay beside one's own. */
export const latest = newsroomAction(postInput, findLatestVersion)

/** How the Board writes, for the text doctor. */
export const vocabulary = newsroomAction(z.undefined(), findVocabulary)

/** "Lấy lại bản này": an old revision's words become the newest revision. */
export const restore = newsroomAction(restoreInput, restoreRevision)

/** "Bỏ bản nháp mới": the desk goes on with the words that citizens read. */
export const dropDraft = newsroomAction(dropDraftInput, dropNewerDraft)

/** What the actor's own screens left unsaved in a post, to be offered at the next opening. */
export const kept = newsroomAction(keptInput, listKeptWords)

/** "Bỏ chữ này": unsaved words that nobody wants. */
export const throwAway = newsroomAction(deskInput, throwAwayWords)
