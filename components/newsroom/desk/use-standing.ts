'use client'

import { useState } from 'react'
import type { DeskActions } from './desk-actions'
import type { News } from './notices'
import type { Writing } from './use-writing'

/** What the person does to the post's standing before citizens: publishing, withdrawing, moving its address. */
export function useStanding({ head, setHead, ask, publish: publishWords }: Writing, actions: DeskActions) {
  const [asking, setAsking] = useState<'withdraw' | 'rename' | null>(null)
  const [news, setNews] = useState<News | null>(null)

  async function publish() {
    setNews(null)
    if (await publishWords()) setNews('published')
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

  return { asking, setAsking, news, setNews, publish, withdraw, rename }
}
