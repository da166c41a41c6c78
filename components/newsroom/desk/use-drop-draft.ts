'use client'

import type { SavedDraft } from '@/lib/posts/drafting'
import type { DropDraftInput } from '@/lib/posts/input'
import type { Answer } from '@/lib/refusal'
import type { Writing } from './use-writing'

const UNSAVED = 'Chữ trên màn hình chưa lưu được, nên chưa bỏ bản nháp. Hãy xem dòng báo lưu rồi làm lại.'

type DropDraft = (input: DropDraftInput) => Promise<Answer<SavedDraft>>

/** "Bỏ bản nháp mới" from the desk. What is unsaved becomes a save first: of a draft that is thrown away nothing is lost. */
export function useDropDraft({ ask, settle }: Writing, drop: DropDraft) {
  return async (): Promise<Answer<SavedDraft>> => {
    const saved = await settle()
    if (!saved) return { ok: false, kind: 'declined', reasons: [{ message: UNSAVED }] }
    return ask(() => drop({ postId: saved.paperId, basedOn: saved.number }))
  }
}
