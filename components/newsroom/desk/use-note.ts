'use client'

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { DeskActions } from './desk-actions'

/** Why the next save is made, in the person's words. It goes with the save, whichever key or button makes it, and is then empty again. */
export function useNote(actions: DeskActions) {
  const [note, setNote] = useState('')
  const newest = useRef(note)
  useLayoutEffect(() => {
    newest.current = note
  })
  const noting = useMemo<DeskActions>(
    () => ({
      ...actions,
      async save(input) {
        const sent = newest.current
        const answer = await actions.save({ ...input, note: sent })
        // What was typed while the save was under way belongs to the next one.
        if (answer.ok) setNote((now) => (now === sent ? '' : now))
        return answer
      },
    }),
    [actions],
  )
  return { note, setNote, actions: noting }
}
