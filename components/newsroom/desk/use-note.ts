'use client'

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Paper } from './paper'

/** Why the next save is made, in the person's words. It goes with the save, whichever key or button makes it, and is then empty again. */
export function useNote(paper: Paper) {
  const [note, setNote] = useState('')
  const newest = useRef(note)
  useLayoutEffect(() => {
    newest.current = note
  })
  const noting = useMemo<Paper>(() => {
    const { actions } = paper
    return {
      ...paper,
      actions: {
        ...actions,
        async save(input) {
          const sent = newest.current
          const answer = await actions.save({ ...input, note: sent })
          // What was typed while the save was under way belongs to the next one.
          if (answer.ok) setNote((now) => (now === sent ? '' : now))
          return answer
        },
      },
    }
  }, [paper])
  return { note, setNote, paper: noting }
}
