'use client'

import { useState } from 'react'
import { findPersonalNumbers, type PersonalNumber } from '@/lib/proofreading/personal-numbers'
import type { News } from './notices'
import type { PublishAsked } from './paper'
import type { Writing } from './use-writing'

interface Options {
  /** Telephone numbers that are meant to be known: the Board's own. */
  publicPhones: string[]
  onGoTo: (field: string) => void
}

/** What the person does to the text's standing before citizens: publishing, withdrawing, moving its address. */
export function useStanding(writing: Writing, { publicPhones, onGoTo }: Options) {
  const { paper, words, head, setHead, ask, publish: publishWords } = writing
  const { actions, missingIn } = paper
  const [asking, setAsking] = useState<'publish' | 'withdraw' | 'rename' | null>(null)
  const [numbers, setNumbers] = useState<PersonalNumber[]>([])
  const [news, setNews] = useState<News | null>(null)

  /** Words that can go out as they are go out at once; what only a person can say is asked first. */
  function beginPublishing() {
    const [missing] = missingIn(words)
    if (missing) return onGoTo(missing.field ?? 'title')
    const found = findPersonalNumbers(words, { publicPhones })
    setNumbers(found)
    if (found.length || head.status === 'PUBLISHED') setAsking('publish')
    else void publish()
  }

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

  return { asking, setAsking, numbers, news, setNews, beginPublishing, publish, withdraw, rename }
}
