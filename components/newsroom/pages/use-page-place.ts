'use client'

import { useState } from 'react'
import type { Writing } from '@/components/newsroom/desk/use-writing'
import type { DeskPage } from '@/lib/pages/newsroom'
import type { PageRole } from '@/lib/pages/page'
import type { Answer, Reason } from '@/lib/refusal'
import type { PageActions } from './page-actions'

interface Options {
  page: DeskPage | null
  parentId: number | null
  /** A page that is not saved yet begins under another one. */
  onBegin: (under: number | null) => void
}

/** A page's place in the tree and its role, and what a person does to them. */
export type PagePlace = ReturnType<typeof usePagePlace>

/** Moves a page and gives it its role. A page that exists moves at once, to the end of its new level; a new one begins there. */
export function usePagePlace({ head, ask }: Writing, actions: PageActions, { page, parentId, onBegin }: Options) {
  const [role, setRole] = useState<PageRole | null>(page?.role ?? null)
  const [news, setNews] = useState<'moved' | 'given role' | null>(null)
  const [trouble, setTrouble] = useState<Reason[]>([])
  const { paperId: pageId } = head

  async function act(question: () => Promise<Answer<void>>): Promise<boolean> {
    setNews(null)
    const answer = await ask(question)
    setTrouble(answer.ok ? [] : answer.reasons)
    return answer.ok
  }

  async function move(under: number | null): Promise<void> {
    if (pageId && !(await act(() => actions.move({ pageId, parentId: under, position: 10_000 })))) return
    onBegin(under)
    if (pageId) setNews('moved')
  }

  async function giveRole(next: PageRole | null): Promise<void> {
    if (!pageId || !(await act(() => actions.giveRole({ pageId, role: next })))) return
    setRole(next)
    setNews('given role')
  }

  return { parentId, role, news, setNews, trouble, move, giveRole }
}
