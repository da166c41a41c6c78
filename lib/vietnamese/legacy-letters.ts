import { isSyllable } from './syllables'

/** How Vietnamese was written before Unicode: each needs fonts of its own, and reads as gibberish in any other. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/**
 * Tells the encoding by the name of the font that text is set in.
 *
 * @param font - as Word or a style sheet names it; a list of fonts counts by its first
 * @returns null for fonts that hold Unicode
 */
export function encodingOfFont(font: string): LegacyEncoding | null {
  const name = font
    .split(',')[0]!
    .trim()
    .replace(/^["']|["']$/g, '')
  if (/^\.vn/i.test(name)) return 'tcvn3'
  return /^vni[- ]/i.test(name) ? 'vni' : null
}

/** Says whether a font draws small letters as capitals, as .VnTimeH does. */
export function isCapitalFont(font: string): boolean {
  const name = font
    .split(',')[0]!
    .trim()
    .replace(/^["']|["']$/g, '')
  return /^\.vn.*h$/i.test(name)
}

/** Reads old letters as Unicode, composed. Words that are Unicode already must not be given: some of their letters mean others there. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  // Word keeps letters of fonts that it takes for drawings in an area of their own.
  const letters = text.replace(/[\uf0a1-\uf0fe]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000))
  return (encoding === 'tcvn3' ? fromTcvn3(letters) : fromVni(letters)).normalize('NFC')
}

/**
 * Recognises old letters by what they spell: read as Vietnamese they make syllables, as they stand they do not.
 *
 * @returns null where the text is well as it is, too short to tell, or neither reading is clearly better
 */
export function guessLegacy(text: string): LegacyEncoding | null {
  // Letters that no old encoding has: this is Unicode.
  if (/[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(text.normalize('NFC'))) return null
  const words = text.split(/[\s,;:!?()“”"/–-]+/).filter((word) => /[^\x00-\x7f]/.test(word) && word.length <= 12)
  if (words.length < 3) return null
  const asIs = shareOfSyllables(words)
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, share: shareOfSyllables(words.map((word) => fromLegacy(word, encoding))) }))
    .sort((one, other) => other.share - one.share)
  return best && best.share >= 0.8 && best.share - asIs >= 0.4 ? best.encoding : null
}

function shareOfSyllables(words: string[]): number {
  const read = words.map((word) => word.replace(/[.…]+$/, ''))
  return read.filter((word) => isSyllable(word)).length / read.length
}

/** What the signs from ¡ (0xA1) on mean in TCVN 5712:1993 (VN3); a test holds them against iconv-lite. */
const TCVN3_MEANT =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ'
const tcvn3 = new Map([...TCVN3_MEANT].map((letter, index) => [String.fromCharCode(0xa1 + index), letter]))

function fromTcvn3(text: string): string {
  return [...text].map((letter) => tcvn3.get(letter) ?? letter).join('')
}

/** VNI sets a letter's marks behind it. A hat or a breve alone, or together with a tone, in combining marks. */
const VNI_TONES: Record<string, string> = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const VNI_HATS: Record<string, string> = {
  ...{ â: '\u0302', à: '\u0302\u0300', á: '\u0302\u0301', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
}
const VNI_BREVES: Record<string, string> = {
  ...{ ê: '\u0306', è: '\u0306\u0300', é: '\u0306\u0301', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' },
}
/** Letters that are one sign there. */
const VNI_ALONE: Record<string, string> = { ô: 'ơ', ö: 'ư', ñ: 'đ', î: 'ỵ', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị' }
const VNI_MARKED = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ôöñîìíæóò]/gi

function fromVni(text: string): string {
  return text.normalize('NFC').replace(VNI_MARKED, (whole: string, base?: string, mark?: string) => {
    const alone = (letter: string) => inCaseOf(letter, VNI_ALONE[letter.toLowerCase()] ?? letter)
    if (!base || !mark) return alone(whole)
    const marks = marksBehind(base.toLowerCase(), mark.toLowerCase())
    return marks ? alone(base) + marks : alone(base) + alone(mark)
  })
}

function marksBehind(base: string, mark: string): string | undefined {
  if (VNI_TONES[mark]) return VNI_TONES[mark]
  if ('aeo'.includes(base) && VNI_HATS[mark]) return VNI_HATS[mark]
  return base === 'a' ? VNI_BREVES[mark] : undefined
}

function inCaseOf(letter: string, meant: string): string {
  return letter === letter.toUpperCase() ? meant.toUpperCase() : meant
}
