'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Body } from '@/lib/body/body'
import type { Pictures } from '@/lib/media/media'
import { paths } from '@/lib/paths'
import type { SavedDraft } from '@/lib/posts/drafting'
import type { PublishInput } from '@/lib/posts/input'
import type { DeskPost, Version } from '@/lib/posts/newsroom'
import type { Answer, Reason } from '@/lib/refusal'
import type { DeskActions } from './desk-actions'
import { headOf, type Head } from './head'
import { plain, wordsOf, type Words } from './words'

export type { Head, Words }

/** Where the words are: on screen only, on their way, kept, or kept back by trouble. */
export type SaveState =
  { kind: 'untouched' | 'changed' | 'busy' } | { kind: 'saved'; at: Date } | { kind: 'trouble'; reasons: Reason[] }

/** The editor's page: another key is another editor. */
export interface Sheet {
  key: number
  body: Body
}

/** The other person's version, when a save came too late. */
export interface Conflict {
  version: Version
  pictures: Pictures
}

const LOST: Reason[] = [
  { message: 'Mất kết nối với máy chủ. Chữ vẫn còn trên màn hình này: giữ trang mở, chờ có mạng rồi bấm Lưu.' },
]

/** The words on the desk and what can be done with them. */
export type Writing = ReturnType<typeof useWriting>

/** Keeps a post's words on screen and brings them to the newsroom; nothing typed is ever dropped by an answer. */
export function useWriting(post: DeskPost | null, actions: DeskActions, initial: Words) {
  const [words, setWords] = useState(initial)
  /** Other words are shown by a fresh editor: its undo history must not lead back into the former ones. */
  const [sheet, setSheet] = useState<Sheet>({ key: 0, body: initial.body })
  const [head, setHead] = useState<Head>(() => headOf(post))
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'untouched' })
  const [conflict, setConflict] = useState<Conflict | null>(null)
  /** Grows with every change, so that a save knows whether its words are still the newest. */
  const edits = useRef(0)
  const savedEdits = useRef(0)
  const newest = useRef({ words, head })
  useLayoutEffect(() => {
    newest.current = { words, head }
  })

  const change = useCallback((part: Partial<Words>) => {
    edits.current++
    setWords((before) => ({ ...before, ...part }))
    setSaveState((before) => (before.kind === 'busy' ? before : { kind: 'changed' }))
  }, [])

  const ask = useCallback(async <T>(question: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    try {
      return await question()
    } catch {
      return { ok: false, kind: 'declined', reasons: LOST }
    }
  }, [])

  const fetchConflict = useCallback(
    async (postId: number) => {
      const answer = await ask(() => actions.latest({ postId }))
      if (answer.ok && answer.value) setConflict(answer.value)
      else setSaveState({ kind: 'trouble', reasons: answer.ok ? LOST : answer.reasons })
    },
    [actions, ask],
  )

  /** Saves these words on top of a revision; null where it was refused. */
  const saveWords = useCallback(
    async (these: Words, basedOn: number): Promise<SavedDraft | null> => {
      const { postId } = newest.current.head
      const at = edits.current
      setSaveState({ kind: 'busy' })
      const answer = await ask(() => actions.save({ ...plain(these), postId, basedOn }))
      if (!answer.ok) {
        setSaveState({ kind: 'trouble', reasons: answer.reasons })
        if (answer.kind === 'stale' && postId) await fetchConflict(postId)
        return null
      }
      const saved = answer.value
      savedEdits.current = at
      setHead((before) => ({
        ...before,
        postId: saved.postId,
        number: saved.number,
        slug: saved.slug,
        hasNewerDraft: before.status === 'PUBLISHED' && (before.hasNewerDraft || saved.number !== before.number),
      }))
      newest.current.head = { ...newest.current.head, postId: saved.postId, number: saved.number }
      setSaveState(edits.current === at ? { kind: 'saved', at: new Date(saved.savedAt) } : { kind: 'changed' })
      if (!postId) window.history.replaceState(null, '', paths.editPost(saved.postId))
      return saved
    },
    [actions, ask, fetchConflict],
  )

  const save = useCallback(() => saveWords(newest.current.words, newest.current.head.number), [saveWords])

  /** Saves what is unsaved; null where that was refused. */
  const settle = useCallback(async (): Promise<{ postId: number; number: number } | null> => {
    const { postId, number } = newest.current.head
    if (postId && edits.current === savedEdits.current) return { postId, number }
    return save()
  }, [save])

  /** Tells an answer on the save line and reports whether it was a yes. */
  const tell = useCallback((answer: Answer<unknown>): boolean => {
    if (!answer.ok) setSaveState({ kind: 'trouble', reasons: answer.reasons })
    return answer.ok
  }, [])

  const publish = useCallback(
    async (asked: Omit<PublishInput, 'postId' | 'basedOn'> = {}): Promise<boolean> => {
      const saved = await settle()
      if (!saved) return false
      const answer = await ask(() => actions.publish({ ...asked, postId: saved.postId, basedOn: saved.number }))
      if (!answer.ok && answer.kind === 'stale') await fetchConflict(saved.postId)
      if (!tell(answer)) return false
      setHead((before) => ({ ...before, status: 'PUBLISHED', wasPublished: true, hasNewerDraft: false }))
      return true
    },
    [actions, ask, fetchConflict, settle, tell],
  )

  /** Takes the other version; one's own words are kept as a revision before it, so that nothing is lost. */
  const takeTheirs = useCallback(async (): Promise<void> => {
    if (!conflict) return
    const mine = await saveWords(newest.current.words, conflict.version.number)
    const theirs = mine && (await saveWords(wordsOf(conflict.version), mine.number))
    if (!theirs) return
    setWords(wordsOf(conflict.version))
    setSheet(({ key }) => ({ key: key + 1, body: conflict.version.body }))
    setConflict(null)
  }, [conflict, saveWords])

  /** Keeps one's own words on top; the other version stays among the saves. */
  const keepMine = useCallback(async (): Promise<void> => {
    if (conflict && (await saveWords(newest.current.words, conflict.version.number))) setConflict(null)
  }, [conflict, saveWords])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (edits.current !== savedEdits.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  return {
    words,
    sheet,
    head,
    setHead,
    saveState,
    conflict,
    setConflict,
    change,
    save,
    settle,
    publish,
    takeTheirs,
    keepMine,
    ask,
  }
}
