'use client'

import { useEffect } from 'react'
import type { Writing } from './use-writing'
import type { Words } from './words'

/** Fetches the dialog in which two versions meet. */
export const fetchConflictDialog = () => import('./conflict-dialog').then((file) => file.ConflictDialog)

/** Ends a meeting of two versions with the words that were chosen. Both versions stay among the saves, whatever is chosen. */
export function useConflict(writing: Writing) {
  const { paper, conflict, setConflict, saveWords, lay, words, ask, lineState } = writing
  const { actions } = paper
  // It is fetched as soon as the newsroom has taken words in: the line may be bad when it is needed.
  const hasKept = lineState.keptAt !== null
  useEffect(() => {
    if (hasKept) void fetchConflictDialog().catch(() => {})
  }, [hasKept])

  async function settle(chosen: Words): Promise<void> {
    if (!conflict) return
    const { mine, version, leftBy } = conflict
    const kept = await saveWords(mine, version.number)
    if (!kept) return
    setConflict(null)
    if (chosen !== words) lay(chosen)
    if (chosen !== mine) await saveWords(chosen, kept.number)
    if (leftBy) await ask(() => actions.throwAway({ deskId: leftBy }))
  }

  return { settle, close: () => setConflict(null) }
}
