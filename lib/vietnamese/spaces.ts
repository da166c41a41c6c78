const HARD_SPACE = /[\u00a0\u2007\u202f]/g
const UNSEEN = /[\u00ad\u200b\u200c\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/** Words with one kind of space, composed letters and nothing unseen, and how much of that was amiss. */
export function plainSpaces(text: string): { text: string; hardSpaces: number; unseen: number } {
  return {
    text: text.replace(HARD_SPACE, ' ').replace(UNSEEN, '').normalize('NFC'),
    hardSpaces: text.match(HARD_SPACE)?.length ?? 0,
    unseen: text.match(UNSEEN)?.length ?? 0,
  }
}
