'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { emptyBody } from '@/lib/body/text'
import type { SavedPage } from '@/lib/pages/drafting'
import type { PageWords } from '@/lib/pages/input'
import type { DeskPage, PageVersion } from '@/lib/pages/newsroom'
import type { PageRole, PageStatus } from '@/lib/pages/page'
import { paths } from '@/lib/paths'
import type { Answer, Reason } from '@/lib/refusal'
import type { PageActions } from './page-actions'

/** What stands of the page in the newsroom. */
export interface PageHead {
  pageId: number | null
  /** The revision on which the words are based; 0 before the first save. */
  number: number
  slug: string
  status: PageStatus
  wasPublished: boolean
  parentId: number | null
  role: PageRole | null
}

/** Where the words are: on screen only, on their way, kept, or kept back by trouble. */
export type Keeping =
  { kind: 'untouched' | 'changed' | 'busy' } | { kind: 'kept'; at: Date } | { kind: 'trouble'; reasons: Reason[] }

const LOST: Reason[] = [
  { message: 'Mất kết nối với máy chủ. Chữ vẫn còn trên màn hình này: giữ trang mở, chờ có mạng rồi bấm Lưu.' },
]

/** Keeps a page's words on screen and brings them to the newsroom; nothing typed is ever dropped by an answer. */
export function usePageWriting(page: DeskPage | null, parentId: number | null, actions: PageActions) {
  const [words, setWords] = useState<PageWords>(() => wordsOf(page?.version ?? BLANK))
  const [head, setHead] = useState<PageHead>(() => headOf(page, parentId))
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'untouched' })
  /** The version of somebody who saved first; null where nobody did. */
  const [theirs, setTheirs] = useState<PageVersion | null>(null)
  /** Grows with every change, so that a save knows whether its words are still the newest. */
  const edits = useRef(0)
  const keptEdits = useRef(0)
  const newest = useRef({ words, head })
  useLayoutEffect(() => {
    newest.current = { words, head }
  })

  const change = useCallback((part: Partial<PageWords>) => {
    edits.current++
    setWords((before) => ({ ...before, ...part }))
    setKeeping((before) => (before.kind === 'busy' ? before : { kind: 'changed' }))
  }, [])

  /** Asks the newsroom; a no stands on the line of trouble. */
  const ask = useCallback(async <T>(question: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const answer = await question().catch((): Answer<T> => ({ ok: false, kind: 'declined', reasons: LOST }))
    if (!answer.ok) setKeeping({ kind: 'trouble', reasons: answer.reasons })
    return answer
  }, [])

  const fetchTheirs = useCallback(
    async (pageId: number) => {
      const answer = await ask(() => actions.latest({ pageId }))
      if (answer.ok && answer.value) setTheirs(answer.value.version)
    },
    [actions, ask],
  )

  /** Saves words on top of a revision; null where it was refused. */
  const saveWords = useCallback(
    async (these: PageWords, basedOn: number): Promise<SavedPage | null> => {
      const { pageId, parentId: above } = newest.current.head
      const at = edits.current
      setKeeping({ kind: 'busy' })
      const answer = await ask(() => actions.save({ ...plain(these), pageId, parentId: above, basedOn }))
      if (!answer.ok) {
        if (answer.kind === 'stale' && pageId) await fetchTheirs(pageId)
        return null
      }
      const { savedAt, ...saved } = answer.value
      keptEdits.current = at
      setHead((before) => ({ ...before, ...saved }))
      newest.current.head = { ...newest.current.head, ...saved }
      setTheirs(null)
      setKeeping(edits.current === at ? { kind: 'kept', at: new Date(savedAt) } : { kind: 'changed' })
      if (!pageId) window.history.replaceState(null, '', paths.editPage(saved.pageId))
      return answer.value
    },
    [actions, ask, fetchTheirs],
  )

  const save = useCallback(() => saveWords(newest.current.words, newest.current.head.number), [saveWords])

  /** Saves what is unsaved; null where that was refused. */
  const settle = useCallback(async (): Promise<{ pageId: number; number: number } | null> => {
    const { pageId, number } = newest.current.head
    if (pageId && edits.current === keptEdits.current) return { pageId, number }
    return save()
  }, [save])

  const publish = useCallback(async (): Promise<boolean> => {
    const saved = await settle()
    if (!saved) return false
    const answer = await ask(() => actions.publish({ pageId: saved.pageId, basedOn: saved.number }))
    if (!answer.ok && answer.kind === 'stale') await fetchTheirs(saved.pageId)
    if (answer.ok) setHead((before) => ({ ...before, status: 'PUBLISHED', wasPublished: true }))
    return answer.ok
  }, [actions, ask, fetchTheirs, settle])

  /** Goes on with one's own words on top of theirs, or with theirs on top of one's own: both stay among the saves. */
  const decide = useCallback(
    async (choice: 'mine' | 'theirs'): Promise<PageVersion | null> => {
      if (!theirs) return null
      const mine = await saveWords(newest.current.words, theirs.number)
      if (!mine || choice === 'mine' || !(await saveWords(wordsOf(theirs), mine.number))) return null
      setWords(wordsOf(theirs))
      return theirs
    },
    [saveWords, theirs],
  )

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (edits.current !== keptEdits.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  return { words, head, setHead, keeping, theirs, change, ask, save, settle, publish, decide }
}

const BLANK = { title: '', summary: '', body: emptyBody() }

function wordsOf({ title, summary, body }: PageWords): PageWords {
  return { title, summary, body }
}

/** The editor's attributes are objects without a prototype, which an action's arguments may not be. */
function plain(words: PageWords): PageWords {
  return JSON.parse(JSON.stringify(words)) as PageWords
}

function headOf(page: DeskPage | null, parentId: number | null): PageHead {
  if (!page) {
    return { pageId: null, number: 0, slug: '', status: 'DRAFT', wasPublished: false, parentId, role: null }
  }
  const { pageId, slug, status, role, version, publishedAt } = page
  return {
    ...{ pageId, slug, status, role, parentId: page.parentId },
    number: version.number,
    wasPublished: publishedAt !== null,
  }
}
