const OPEN_RIMES = ['oa', 'oe', 'uy']
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/
/** After these consonants a syllable's i and y are one sound, and both are written: chiến sĩ, chiến sỹ; quy định, qui định. */
const I_OR_Y = /^(h|k|l|m|qu|s|t|v)[iy]$/

/**
 * Spells a word in each way that the schools allow: i or y, and the tone of oa, oe and uy at its end on either letter (hòa, hoà; after q
 * the u belongs to the q).
 *
 * @param word - in lower case, with its diacritics
 * @returns the word itself and its other spellings, NFC
 */
export function spellingsOf(word: string): string[] {
  const decomposed = word.normalize('NFD')
  const tone = TONES.exec(decomposed)?.[0] ?? ''
  const bare = decomposed.replace(TONES, '')
  const stem = I_OR_Y.exec(bare)?.[1]
  if (stem) return [`${stem}i${tone}`, `${stem}y${tone}`].map((one) => one.normalize('NFC'))
  const rime = OPEN_RIMES.find((one) => bare.endsWith(one))
  if (!tone || !rime || bare.endsWith(`q${rime}`)) return [word]
  const before = bare.slice(0, -2)
  return [`${before}${rime[0]}${tone}${rime[1]}`, `${before}${rime}${tone}`].map((one) => one.normalize('NFC'))
}

/** Spells folded words as they are, all with i, and all with y: titles are compared letter by letter. */
export function waysToSpell(words: string[]): string[][] {
  const ways = [words, ...[0, 1].map((way) => words.map((word) => spellingsOf(word)[way] ?? word))]
  return [...new Map(ways.map((way) => [way.join(' '), way])).values()]
}
