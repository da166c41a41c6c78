'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Body } from '@/lib/body/body'
import type { Files, Pictures } from '@/lib/media/media'
import type { Version } from '@/lib/posts/newsroom'
import type { Answer, Reason } from '@/lib/refusal'
import { headOf, type Head } from './head'
import type { LatestPaper, OpenedPaper, Paper, PublishAsked, SavedPaper } from './paper'
import { useDeskLine } from './use-desk-line'
import { differ, plain, wordsOf, type Words } from './words'

export type { Head, Words }

/** The editor's page: another key is another editor. */
export interface Sheet {
  key: number
  body: Body
}

/** Somebody else's save and one's own words, which both began from the same. */
export interface Conflict {
  version: Version
  mine: Words
  /** What both began from; null where this screen does not know. */
  base: Words | null
  /** The screen on which the own words were left; null where it is this one. */
  leftBy: string | null
}

const LOST: Reason[] = [
  {
    message:
      'Không tới được máy chủ, nên chưa có bản lưu mới. Chữ đang được giữ trên máy này và tự gửi khi có mạng; lúc đó hãy bấm lại.',
  },
]

/** After this time without an answer a question counts as lost, in milliseconds. */
const PATIENCE_MS = 30_000

/** The words on the desk and what can be done with them. */
export type Writing = ReturnType<typeof useWriting>

/**
 * Keeps a text's words on screen and brings them to the newsroom; nothing typed is ever dropped by an answer.
 *
 * @param opened - the text as it stood; null for a new one
 */
export function useWriting(paper: Paper, opened: OpenedPaper | null, initial: Words, memberId: number) {
  const { actions, rooms } = paper
  const { line, state, refused } = useDeskLine<Words>({
    door: rooms.door,
    memberId,
    mayEdit: opened?.mayEdit ?? true,
    footing: { paperId: opened?.paperId ?? null, basedOn: opened?.version.number ?? 0 },
  })
  const [words, setWords] = useState(initial)
  /** Other words are shown by a fresh editor: its undo history must not lead back into the former ones. */
  const [sheet, setSheet] = useState<Sheet>({ key: 0, body: initial.body })
  const [head, setHeadState] = useState<Head>(() => headOf(opened))
  const [pictures, setPictures] = useState<Pictures>(opened?.pictures ?? {})
  const [files, setFiles] = useState<Files>(opened?.files ?? {})
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Reason[]>([])
  const [conflict, setConflict] = useState<Conflict | null>(null)
  /** The words and the head of this moment, for what happens between two drawings. */
  const newest = useRef({ words, head })
  /** How often the words had been changed when they became a save, the words of that save, and those of one under way. */
  const saved = useRef({ edits: 0, words: initial, attempt: initial })
  /** Ends when all saves that were asked for have been answered. */
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const setHead = useCallback((change: (before: Head) => Head) => {
    newest.current.head = change(newest.current.head)
    setHeadState(newest.current.head)
  }, [])

  const addMedia = useCallback((more: Pictures, moreFiles: Files = {}) => {
    setPictures((before) => ({ ...before, ...more }))
    setFiles((before) => ({ ...before, ...moreFiles }))
  }, [])

  const change = useCallback(
    (part: Partial<Words>) => {
      newest.current.words = { ...newest.current.words, ...part }
      setWords(newest.current.words)
      setTrouble([])
      line.write(newest.current.words)
    },
    [line],
  )

  /** Lays other words on the desk, as if they had been written here. */
  const lay = useCallback(
    (other: Words) => {
      change(other)
      setSheet(({ key }) => ({ key: key + 1, body: other.body }))
    },
    [change],
  )

  /** Shows what somebody else has saved, on a screen that has nothing of its own to keep. */
  const follow = useCallback(
    ({ version, pictures: itsPictures, files: itsFiles }: LatestPaper) => {
      addMedia(itsPictures, itsFiles)
      newest.current.words = wordsOf(version)
      saved.current.words = newest.current.words
      setWords(newest.current.words)
      setSheet(({ key }) => ({ key: key + 1, body: version.body }))
      setHead((before) => ({ ...before, number: version.number }))
      line.standOn({ paperId: newest.current.head.paperId, basedOn: version.number })
    },
    [addMedia, line, setHead],
  )

  const ask = useCallback(async <T>(question: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const lost: Answer<T> = { ok: false, kind: 'declined', reasons: LOST }
    let patience: ReturnType<typeof setTimeout> | undefined
    const tooLate = new Promise<Answer<T>>((resolve) => (patience = setTimeout(() => resolve(lost), PATIENCE_MS)))
    const answer = await Promise.race([question().catch(() => lost), tooLate])
    clearTimeout(patience)
    return answer
  }, [])

  /** Notes what has become a save, be it heard at once or later. */
  const note = useCallback(
    (number: number, paperId: number, slug: string) => {
      if (!newest.current.head.paperId) window.history.replaceState(null, '', rooms.edit(paperId))
      setHead((before) => ({
        ...before,
        ...{ paperId, number, slug },
        hasNewerDraft: before.status === 'PUBLISHED' && (before.hasNewerDraft || number !== before.number),
      }))
    },
    [rooms, setHead],
  )

  /** Lays somebody else's newer save beside these words; where both say the same there is nothing to choose. */
  const meet = useCallback(
    async (mine: Words, base: Words | null, leftBy: string | null = null): Promise<void> => {
      const paperId = newest.current.head.paperId ?? 0
      const answer = await ask(() => actions.latest({ paperId }))
      if (!answer.ok || !answer.value) return setTrouble(answer.ok ? LOST : answer.reasons)
      const { version, pictures: itsPictures, files: itsFiles } = answer.value
      if (leftBy || (await differ(wordsOf(version), mine))) {
        addMedia(itsPictures, itsFiles)
        setTrouble([])
        return setConflict({ version, mine, base, leftBy })
      }
      saved.current = { edits: line.changes, words: mine, attempt: mine }
      setTrouble([])
      setHead((before) => ({ ...before, number: version.number }))
      line.saved(line.changes, { paperId, basedOn: version.number }, new Date(version.savedAt))
    },
    [actions, addMedia, ask, line, setHead],
  )

  /**
   * Saves these words on top of a revision.
   *
   * @returns null where it was refused; a newer save of somebody else is laid beside the words then
   */
  const send = useCallback(
    async (these: Words, basedOn: number): Promise<SavedPaper | null> => {
      const { paperId } = newest.current.head
      const edits = line.changes
      saved.current.attempt = these
      setSaving(true)
      setTrouble([])
      const desk = { id: line.deskId, edits }
      const answer = await ask(() => actions.save({ ...plain(these), paperId, basedOn, desk }))
      setSaving(false)
      if (!answer.ok) {
        if (answer.kind === 'stale') await meet(these, saved.current.words)
        else if (answer.kind === 'signed out') line.hurry()
        else setTrouble(answer.reasons)
        return null
      }
      const draft = answer.value
      saved.current = { edits, words: these, attempt: these }
      line.saved(edits, { paperId: draft.paperId, basedOn: draft.number }, new Date(draft.savedAt))
      note(draft.number, draft.paperId, draft.slug)
      return draft
    },
    [actions, ask, line, meet, note],
  )

  /** One save follows the other, each upon the revision of the one before: two at once would take each other for strangers. */
  const inTurn = useCallback((send: () => Promise<SavedPaper | null>) => {
    const turn = queue.current.then(send, send)
    queue.current = turn
    return turn
  }, [])

  /** Saves these words on top of a revision; answers as send. */
  const saveWords = useCallback((these: Words, basedOn: number) => inTurn(() => send(these, basedOn)), [inTurn, send])

  /** "Lưu": the words and the revision of the moment at which its turn has come. */
  const save = useCallback(() => inTurn(() => send(newest.current.words, newest.current.head.number)), [inTurn, send])

  /** Makes a save of what is none yet; null where that was refused. */
  const settle = useCallback(async (): Promise<{ paperId: number; number: number } | null> => {
    const { paperId, number } = newest.current.head
    if (paperId && line.changes === saved.current.edits) return { paperId, number }
    return save()
  }, [line, save])

  const publish = useCallback(
    async (asked: PublishAsked = {}): Promise<boolean> => {
      const draft = await settle()
      if (!draft) return false
      const answer = await ask(() => actions.publish({ ...asked, paperId: draft.paperId, basedOn: draft.number }))
      if (!answer.ok) {
        if (answer.kind === 'stale') await meet(newest.current.words, saved.current.words)
        else if (answer.kind === 'signed out') line.hurry()
        else setTrouble(answer.reasons)
        return false
      }
      setHead((before) => ({ ...before, status: 'PUBLISHED', wasPublished: true, hasNewerDraft: false }))
      return true
    },
    [actions, ask, line, meet, setHead, settle],
  )

  /** The answer to a save may be lost while the save is not: the next sign of life tells. */
  const told = state.desk?.saved
  useEffect(() => {
    const { paperId, number } = newest.current.head
    if (!told || (told.paperId === paperId && told.number <= number)) return
    saved.current.words = saved.current.attempt
    note(told.number, told.paperId, told.slug)
  }, [told, note])

  /** Whether anything on screen is no save yet. */
  const hasUnsaved = useCallback(() => line.changes !== saved.current.edits, [line])

  return {
    ...{ paper, words, sheet, head, setHead, pictures, files, addMedia, change, lay, follow, ask },
    ...{ line, lineState: state, isSaving, trouble, save, saveWords, settle, publish },
    ...{ conflict, setConflict, meet },
    /** Left in this browser and refused by the newsroom; null until that is known. */
    refused,
    hasUnsaved,
  }
}
