/** Something that is learnt from the database when it is first asked for, and then kept for a while. */
export interface Remembered<T> {
  /** @param now - in milliseconds */
  recall(now?: number): Promise<T>
  /** The next question learns anew. */
  forget(): void
}

/**
 * Keeps what was learnt, for so many milliseconds. What failed is not kept.
 *
 * @param learn - asks the database
 */
export function remembered<T>(learn: () => Promise<T>, forMs: number): Remembered<T> {
  let known: { answer: Promise<T>; until: number } | null = null
  return {
    async recall(now = Date.now()) {
      if (!known || known.until < now) {
        known = { answer: learn(), until: now + forMs }
        known.answer.catch(() => (known = null))
      }
      return known.answer
    },
    forget: () => (known = null),
  }
}
