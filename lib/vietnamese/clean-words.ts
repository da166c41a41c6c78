/** Marks that are not seen and turn, join or tear words: zero-width spaces and joiners, reversed reading. */
const UNSEEN = /[\u200b\u200c\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/**
 * Words as they may be kept: composed letters, one kind of white space, nothing unseen, and only letters that Postgres can hold
 * (half of a surrogate pair is none).
 */
export function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(UNSEEN, '')
}
