'use client'

import { useState } from 'react'
import type { News } from './notices'
import type { PublishAsked } from './paper'
import type { Writing } from './use-writing'

/** What the person does to the text's standing before citizens: publishing, withdrawing, moving its address. */
export function useStanding({ paper: { actions }, head, setHead, ask, publish: publishWords }: Writing) {
  const [asking, setAsking] = useState<'publish' | 'withdraw' | 'rename' | null>(null)
  const [news, setNews] = useState<News | null>(null)

  async function publish(asked: PublishAsked = {}): Promise<boolean> {
    setNews(null)
    const isDone = await publishWords(asked)
    if (isDone) setNews('published')
    return isDone
  }

  async function withdraw(reason: string) {
    const answer = await ask(() => actions.withdraw({ paperId: head.paperId ?? 0, reason }))
    if (answer.ok) {
      setHead((before) => ({ ...before, status: 'WITHDRAWN', hasNewerDraft: false }))
      setNews('withdrawn')
    }
    return answer
  }

  async function rename(slug: string) {
    const answer = await ask(() => actions.rename({ paperId: head.paperId ?? 0, slug }))
    if (answer.ok) {
      setHead((before) => ({ ...before, slug }))
      setNews('renamed')
    }
    return answer
  }

  return { asking, setAsking, news, setNews, publish, withdraw, rename }
}
