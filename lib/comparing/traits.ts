import type { Inline, TableRow } from '../body/body'
import type { FactName, Part } from './comparison'
import { lookOf, tokensOf } from './words'

/** What a part is known by when its counterpart is sought. */
export interface Traits {
  /** The same for parts that say and look the same. */
  print: string
  /** Names a picture, a film or a file, by which a part is known whatever else changes; null for words. */
  media: string | null
  /** Its words and numbers, each as a number, in order of size. */
  bag: Int32Array
  type: Part['type']
}

/** Gives each word a number, the same for all parts of one comparison. */
export type Lexicon = Map<string, number>

/** Tells what a part is known by. */
export function traitsOf(part: Part, lexicon: Lexicon): Traits {
  const words: number[] = []
  gather(part, (word) => {
    const known = lexicon.get(word) ?? lexicon.size
    lexicon.set(word, known)
    words.push(known)
  })
  return { print: printOf(part), media: mediaOf(part), bag: Int32Array.from(words).sort(), type: part.type }
}

/**
 * How much two parts have in common.
 *
 * @param atLeast - below this the answer is 0, and found sooner
 * @returns 0–1; 1 for parts that are the same
 */
export function likeness(one: Traits, other: Traits, atLeast: number): number {
  if (one.print === other.print) return 1
  if (familyOf(one) !== familyOf(other)) return 0
  if (one.media !== null && one.media === other.media) return 0.99
  // Another picture in the same place is an exchange, the surer the more of its words stay.
  const base = one.media !== null ? 0.5 : 0
  const all = one.bag.length + other.bag.length
  if (!all) return base || 0.6
  const most = (2 * Math.min(one.bag.length, other.bag.length)) / all
  if (base + (1 - base) * most < atLeast) return 0
  const alike = base + (1 - base) * ((2 * commonOf(one.bag, other.bag)) / all)
  return alike < atLeast ? 0 : Math.min(alike, 0.98)
}

/** What is said of a part beside its words and children: the same names for the same type. */
export function attributesOf(part: Part): Partial<Record<FactName, string>> {
  switch (part.type) {
    case 'paragraph':
      return { form: 'paragraph', align: part.attrs?.textAlign ?? 'left' }
    case 'heading':
      return { form: `heading${part.attrs.level}`, align: part.attrs.textAlign ?? 'left' }
    case 'figure': {
      const { mediaId, alt, decorative, credit, lead } = part.attrs
      const words = { alt: decorative ? '' : alt, credit }
      return { picture: String(mediaId), decorative: String(decorative), lead: String(lead), ...words }
    }
    case 'video': {
      const { youtubeId, mediaId, posterId, title, credit } = part.attrs
      return { film: youtubeId ?? String(mediaId), poster: String(posterId), title, credit }
    }
    case 'attachment':
      return { file: String(part.attrs.mediaId), title: part.attrs.title }
    case 'missingPicture':
      return { alt: part.attrs.alt }
    case 'bulletList':
      return { form: 'bulletList' }
    case 'orderedList':
      return { form: 'orderedList', start: String(part.attrs?.start ?? 1) }
    case 'table':
      return { caption: part.attrs?.caption ?? '', widths: widthsOf(part.content[0]) }
    case 'tableCell':
    case 'tableHeader': {
      const { colspan, rowspan } = part.attrs ?? {}
      return { head: String(part.type === 'tableHeader'), colspan: String(colspan ?? 1), rowspan: String(rowspan ?? 1) }
    }
    default:
      return {}
  }
}

/** The parts inside of a part; none where it holds words. */
export function childrenOf(part: Part): Part[] {
  return holdsWords(part) || !('content' in part) ? [] : (part.content as Part[])
}

/** The words of a paragraph, a heading or a caption; none where a part holds other parts. */
export function inlinesOf(part: Part): Inline[] {
  return holdsWords(part) ? (part.content ?? []) : []
}

/** Parts of one family may be counterparts: a paragraph may become a heading, a list may be numbered. */
function familyOf({ type }: Traits): string {
  if (type === 'paragraph' || type === 'heading') return 'words'
  if (type === 'bulletList' || type === 'orderedList') return 'list'
  return type === 'tableHeader' ? 'tableCell' : type
}

function holdsWords(part: Part) {
  return part.type === 'paragraph' || part.type === 'heading' || part.type === 'figure' || part.type === 'video'
}

function printOf(part: Part): string {
  const attributes = Object.entries(attributesOf(part))
  return JSON.stringify([part.type, attributes, inlinesPrint(inlinesOf(part)), childrenOf(part).map(printOf)])
}

/** Words that look the same are one run, however they are cut. */
function inlinesPrint(inlines: Inline[]): string[] {
  const runs: [look: string, text: string][] = []
  for (const inline of inlines) {
    const text = inline.type === 'text' ? inline.text : '\n'
    // A break has no look of its own, a space none that is seen.
    const look = inline.type === 'text' && text.trim() ? lookOf(inline.marks) : (runs.at(-1)?.[0] ?? '')
    const last = runs.at(-1)
    if (last && last[0] === look) last[1] += text
    else runs.push([look, text])
  }
  return runs.flat()
}

function mediaOf(part: Part): string | null {
  const { picture, film, file } = attributesOf(part)
  return picture ?? film ?? file ?? null
}

function widthsOf(first: TableRow | undefined): string {
  const widths = first?.content.flatMap(({ attrs }) => attrs?.colwidth ?? []) ?? []
  return widths.some(Boolean) ? widths.join(' ') : ''
}

function gather(part: Part, hear: (word: string) => void): void {
  const { alt = '', credit = '', title = '', caption = '' } = attributesOf(part)
  const own = inlinesOf(part).map((inline) => (inline.type === 'text' ? inline.text : '\n'))
  for (const token of tokensOf([alt, credit, title, caption, own.join('')].join(' '))) {
    if (/[\p{L}\p{N}]/u.test(token)) hear(token)
  }
  for (const child of childrenOf(part)) gather(child, hear)
}

function commonOf(one: Int32Array, other: Int32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0)
    if (difference === 0) common++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return common
}
