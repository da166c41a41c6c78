'use client'

import { useState } from 'react'
import type { SavedDraft } from '@/lib/posts/drafting'
import type { PublishInput } from '@/lib/posts/input'
import type { Answer } from '@/lib/refusal'
import type { DeskActions } from './desk-actions'
import type { News } from './notices'
import type { Writing } from './use-writing'

const UNSAVED = 'Chữ trên màn hình chưa lưu được, nên chưa bỏ bản nháp. Hãy xem dòng báo lưu rồi làm lại.'

/** What the person does to the post's standing before citizens: publishing, withdrawing, moving its address. */
export function useStanding({ head, setHead, ask, settle, publish: publishWords }: Writing, actions: DeskActions) {
  const [asking, setAsking] = useState<'publish' | 'withdraw' | 'rename' | null>(null)
  const [news, setNews] = useState<News | null>(null)

  async function publish(asked: Omit<PublishInput, 'postId' | 'basedOn'> = {}): Promise<boolean> {
    setNews(null)
    const isDone = await publishWords(asked)
    if (isDone) setNews('published')
    return isDone
  }

  async function withdraw(reason: string) {
    const answer = await ask(() => actions.withdraw({ postId: head.postId ?? 0, reason }))
    if (answer.ok) {
      setHead((before) => ({ ...before, status: 'WITHDRAWN', hasNewerDraft: false }))
      setNews('withdrawn')
    }
    return answer
  }

  async function rename(slug: string) {
    const answer = await ask(() => actions.rename({ postId: head.postId ?? 0, slug }))
    if (answer.ok) {
      setHead((before) => ({ ...before, slug }))
      setNews('renamed')
    }
    return answer
  }

  /** What is unsaved becomes a save first: of a draft that is thrown away nothing is lost. */
  async function dropDraft(): Promise<Answer<SavedDraft>> {
    const saved = await settle()
    if (!saved) return { ok: false, kind: 'declined', reasons: [{ message: UNSAVED }] }
    return ask(() => actions.dropDraft({ postId: saved.postId, basedOn: saved.number }))
  }

  return { asking, setAsking, news, setNews, publish, dropDraft, withdraw, rename }
}
