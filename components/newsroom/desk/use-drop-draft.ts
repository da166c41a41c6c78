'use client'

import type { Answer } from '@/lib/refusal'
import type { Writing } from './use-writing'

const UNSAVED = 'Chữ trên màn hình chưa lưu được, nên chưa bỏ bản nháp. Hãy xem dòng báo lưu rồi làm lại.'

/** "Bỏ bản nháp mới" from the desk. What is unsaved becomes a save first: of a draft that is thrown away nothing is lost. */
export function useDropDraft({ paper, ask, settle }: Writing) {
  return async (): Promise<Answer<unknown>> => {
    const saved = await settle()
    if (!saved) return { ok: false, kind: 'declined', reasons: [{ message: UNSAVED }] }
    return ask(() => paper.actions.dropDraft({ paperId: saved.paperId, basedOn: saved.number }))
  }
}
