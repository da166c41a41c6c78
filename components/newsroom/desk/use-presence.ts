'use client'

import { useEffect, useState } from 'react'
import type { Writing } from './use-writing'

/** Knows whether this screen writes or looks on. A screen with nothing of its own shows each newer save of whoever writes. */
export function usePresence({ paper: { actions }, line, lineState, head, ask, follow, hasUnsaved }: Writing) {
  const { desk } = lineState
  const [hasWritten, setHasWritten] = useState(false)
  const isWriting = desk?.isWriting ?? true
  if (desk?.isWriting && !hasWritten) setHasWritten(true)

  const { paperId, number } = head
  const latest = desk?.latestNumber ?? 0
  useEffect(() => {
    if (paperId === null || latest <= number || hasUnsaved()) return
    let isGone = false
    void ask(() => actions.latest({ paperId })).then((answer) => {
      // Whoever has begun to write meanwhile keeps what is on screen; the save will lay both side by side.
      if (!isGone && answer.ok && answer.value && !hasUnsaved()) follow(answer.value)
    })
    return () => {
      isGone = true
    }
  }, [actions, ask, follow, hasUnsaved, latest, number, paperId])

  return { desk, isWriting, hasLostIt: hasWritten && !isWriting, takeOver: () => line.takeOver() }
}
