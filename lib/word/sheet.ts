import type { Parts } from './unpacking'

/** What mammoth does not tell of a document: the fonts of its styles and the numbers of its lists. */
export interface Sheet {
  /** The font of a paragraph's style; of the default one for null. Empty where none is named. */
  fontOf(styleId: string | null): string
  /** For each numbered paragraph, in the order of the document, its list and number; empty where styles number paragraphs too. */
  numbers: { list: string; level: number; number: number }[]
}

/** Reads styles and numbering by their marks: both are written by programs, in one way. */
export function readSheet({ document, numbering, styles }: Parts): Sheet {
  return { fontOf: fontsOf(styles), numbers: numbersOf(document, numbering) }
}

function fontsOf(styles: string): Sheet['fontOf'] {
  const fontIn = (text: string) => attribute(/<w:rFonts\b[^>]*>/.exec(text)?.[0] ?? '', 'ascii')
  const general = fontIn(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? '')
  const known = new Map<string, { font: string; basedOn: string }>()
  let ordinary = ''
  for (const [whole, head = ''] of styles.matchAll(/<w:style\b([^>]*)>[\s\S]*?<\/w:style>/g)) {
    const id = attribute(head, 'styleId')
    known.set(id, { font: fontIn(whole), basedOn: attribute(/<w:basedOn\b[^>]*>/.exec(whole)?.[0] ?? '', 'val') })
    if (attribute(head, 'type') === 'paragraph' && attribute(head, 'default') === '1') ordinary = id
  }
  return (styleId) => {
    let style = known.get(styleId ?? ordinary)
    for (let depth = 0; style && depth < 12; depth++) {
      if (style.font) return style.font
      style = known.get(style.basedOn)
    }
    return general
  }
}

function numbersOf(document: string, numbering: string): Sheet['numbers'] {
  const starts = startsOf(numbering)
  const counters = new Map<string, number[]>()
  return [...document.matchAll(/<w:numPr>([\s\S]*?)<\/w:numPr>/g)].flatMap(([, inside = '']) => {
    const list = attribute(/<w:numId\b[^>]*>/.exec(inside)?.[0] ?? '', 'val')
    const level = Number(attribute(/<w:ilvl\b[^>]*>/.exec(inside)?.[0] ?? '', 'val') || 0)
    const start = starts.get(list)
    if (!start) return []
    const counted = counters.get(list) ?? []
    // A deeper level begins anew under each item above it.
    counted.length = Math.min(counted.length, level + 1)
    counted[level] = (counted[level] ?? (start[level] ?? 1) - 1) + 1
    counters.set(list, counted)
    return [{ list, level, number: counted[level] }]
  })
}

/** For each list the number with which each of its levels begins. */
function startsOf(numbering: string): Map<string, number[]> {
  const patterns = new Map(
    [...numbering.matchAll(/<w:abstractNum\b([^>]*)>([\s\S]*?)<\/w:abstractNum>/g)].map(
      ([, head = '', inside = '']) => [attribute(head, 'abstractNumId'), levelsIn(inside, 'lvl', 'start')],
    ),
  )
  return new Map(
    [...numbering.matchAll(/<w:num\b([^>]*)>([\s\S]*?)<\/w:num>/g)].map(([, head = '', inside = '']) => {
      const pattern = patterns.get(attribute(/<w:abstractNumId\b[^>]*>/.exec(inside)?.[0] ?? '', 'val')) ?? []
      const own = levelsIn(inside, 'lvlOverride', 'startOverride')
      return [attribute(head, 'numId'), Array.from({ length: 9 }, (_, level) => own[level] ?? pattern[level] ?? 1)]
    }),
  )
}

function levelsIn(text: string, element: string, number: string): number[] {
  const levels: number[] = []
  for (const [, head = '', inside = ''] of text.matchAll(
    new RegExp(`<w:${element}\\b([^>]*)>([\\s\\S]*?)</w:${element}>`, 'g'),
  )) {
    const start = attribute(new RegExp(`<w:${number}\\b[^>]*>`).exec(inside)?.[0] ?? '', 'val')
    if (start) levels[Number(attribute(head, 'ilvl'))] = Number(start)
  }
  return levels
}

function attribute(head: string, name: string): string {
  return new RegExp(`\\bw:${name}="([^"]*)"`).exec(head)?.[1] ?? ''
}
