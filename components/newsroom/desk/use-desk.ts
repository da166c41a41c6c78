'use client'

import { useState } from 'react'
import type { OpenedPaper, Paper } from './paper'
import { useConflict } from './use-conflict'
import { useDropDraft } from './use-drop-draft'
import { useGoing } from './use-going'
import { useNote } from './use-note'
import { useOffers } from './use-offers'
import { usePresence } from './use-presence'
import { useSaveKey } from './use-save-key'
import { useStanding } from './use-standing'
import { useWriting } from './use-writing'
import { wordsOf, type Words } from './words'

/** What a desk is opened with. */
export interface Opening {
  paper: Paper
  /** The text as it stood; null for a new one. */
  opened: OpenedPaper | null
  /** What a new text begins with. */
  blank: Words
  memberId: number
  /** Telephone numbers that are meant to be known: the Board's own. */
  publicPhones: string[]
}

/** All that goes on at a writing desk. */
export type Desk = ReturnType<typeof useDesk>

/** Opens a writing desk: keeps its words, knows who else is there, and does to the text's standing what is asked. */
export function useDesk({ paper: bare, opened, blank, memberId, publicPhones }: Opening) {
  const [initial] = useState(() => (opened ? wordsOf(opened.version) : blank))
  const { note, setNote, paper } = useNote(bare)
  const writing = useWriting(paper, opened, initial, memberId)
  const conflict = useConflict(writing)
  const { isWriting: holdsPen, ...presence } = usePresence(writing)
  const mayEdit = opened?.mayEdit ?? true
  const isWriting = holdsPen && mayEdit
  const offers = useOffers(writing)
  const going = useGoing()
  const standing = useStanding(writing, { publicPhones, onGoTo: going.goTo })
  const dropDraft = useDropDraft(writing)
  const trouble = [...writing.trouble, ...writing.lineState.reasons]

  function save() {
    standing.setNews(null)
    void writing.save()
  }
  useSaveKey(() => isWriting && save())

  /** The tab is opened at once, while the click still allows it, and filled when the words are kept. */
  async function preview() {
    const tab = window.open('about:blank', '_blank')
    const saved = await writing.settle()
    if (saved && tab) tab.location.href = paper.rooms.preview(saved.paperId)
    else tab?.close()
  }

  return {
    paper,
    writing,
    conflict,
    presence,
    mayEdit,
    isWriting,
    offers,
    going,
    standing,
    dropDraft,
    trouble,
    note,
    setNote,
    save,
    preview,
  }
}
