'use client'

import type { Writing } from './use-writing'
import type { Words } from './words'

/** Ends a meeting of two versions with the words that were chosen. Both versions stay among the saves, whatever is chosen. */
export function useConflict({ paper: { actions }, conflict, setConflict, saveWords, lay, words, ask }: Writing) {
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
