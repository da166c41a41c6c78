'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeptWords } from '@/lib/desks/desk'
import { dropCopy, type BrowserCopy } from './browser-copy'
import type { Writing } from './use-writing'
import { differ, type Words } from './words'

/** The field of the desk's address that names the words to be shown first. */
const OFFER_FIELD = 'ban'

/** Offers what other screens of the member left unsaved in this text: after a crash, a closed lid, a post taken over. */
export function useOffers(writing: Writing) {
  const { paper, line, lineState, head, ask, refused, words, lay, addMedia, save, meet, hasUnsaved } = writing
  const [offers, setOffers] = useState<KeptWords[]>([])
  const [shown, setShown] = useState<KeptWords | null>(null)
  /** Offers that were taken; they go when the newsroom has their words from this screen. */
  const taken = useRef<string[]>([])
  /** The words that the address names are shown by themselves once. */
  const isAsked = useRef(true)
  const now = useRef(words)
  useEffect(() => {
    now.current = words
  })
  const { paperId } = head
  const { actions } = paper
  const { door } = paper.rooms
  const isWriting = lineState.desk?.isWriting ?? false

  const throwAway = useCallback(
    async (deskId: string) => {
      setOffers((all) => all.filter((one) => one.deskId !== deskId))
      const answer = await ask(() => actions.throwAway({ deskId }))
      if (answer.ok) await dropCopy(deskId)
      return answer
    },
    [actions, ask],
  )

  useEffect(() => {
    if (!refused || !isWriting) return
    let isGone = false
    void ask(() => actions.kept({ paperId })).then(async (answer) => {
      if (isGone || !answer.ok) return
      const { kept, pictures, files } = answer.value
      const all = [...kept, ...refused.flatMap((copy) => offerOf(copy, door, paperId))]
      const others = all.filter(({ deskId }) => deskId !== line.deskId && !taken.current.includes(deskId))
      const isOther = await Promise.all(others.map(({ words: theirs }) => differ(now.current, theirs)))
      if (isGone) return
      const differing = others.filter((_, place) => isOther[place])
      for (const { deskId } of others) if (!differing.some((one) => one.deskId === deskId)) void throwAway(deskId)
      addMedia(pictures, files)
      setOffers(differing)
      const asked = isAsked.current ? new URLSearchParams(window.location.search).get(OFFER_FIELD) : null
      isAsked.current = false
      setShown((before) => differing.find(({ deskId }) => deskId === (before?.deskId ?? asked)) ?? before)
    })
    return () => {
      isGone = true
    }
  }, [actions, addMedia, ask, door, isWriting, line, paperId, refused, throwAway])

  useEffect(() => {
    if (lineState.isUnsent || lineState.line !== 'open') return
    for (const deskId of taken.current.splice(0)) void throwAway(deskId)
  }, [lineState.isUnsent, lineState.line, throwAway])

  /** Goes on with the offered words. What stands on the screen becomes a save first, where it is none yet. */
  async function take(offer: KeptWords): Promise<void> {
    setShown(null)
    if (hasUnsaved() && !(await save())) return
    setOffers((all) => all.filter((one) => one !== offer))
    if (offer.paperId !== null && offer.basedOn < head.number) return meet(offer.words, null, offer.deskId)
    taken.current.push(offer.deskId)
    lay(offer.words)
  }

  return { offers, shown, show: setShown, take, throwAway }
}

function offerOf(copy: BrowserCopy, door: string, ofPaper: number | null): KeptWords[] {
  const { deskId, paperId, basedOn, words, at } = copy
  if (copy.door !== door || paperId !== ofPaper) return []
  return [{ deskId, paperId, basedOn, words: words as Words, wordsAt: new Date(at) }]
}
