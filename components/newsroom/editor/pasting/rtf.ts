/**
 * Takes the pictures out of the RTF that Word lays beside its HTML: there they are whole, while the HTML only names files of the
 * machine on which one writes.
 *
 * @returns PNG and JPEG pictures in their order; what a Windows program alone can draw is left out
 */
export function picturesInRtf(rtf: string): File[] {
  const pictures: File[] = []
  for (let at = rtf.indexOf(START); at >= 0; at = rtf.indexOf(START, at + START.length)) {
    const words = ownWords(rtf, at)
    const kind = /\\(png|jpeg)blip/.exec(words)?.[1]
    const hex = words.replace(/\\[a-z]+-?\d* ?|[{}\s]/gi, '')
    if (kind && /^([\da-f]{2})+$/i.test(hex)) pictures.push(fileOf(hex, kind, pictures.length + 1))
  }
  return pictures
}

const START = '{\\pict'

/** What stands in a group itself, without the groups inside it: those carry the picture's name and looks. */
function ownWords(rtf: string, start: number): string {
  const parts: string[] = []
  let depth = 0
  let from = start
  for (const { 0: brace, index } of rtf.slice(start).matchAll(/[{}]/g)) {
    const at = start + index
    if (depth === 1) parts.push(rtf.slice(from, at))
    depth += brace === '{' ? 1 : -1
    from = at + 1
    if (depth === 0) break
  }
  return parts.join('')
}

function fileOf(hex: string, kind: string, number: number): File {
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  )
  return new File([bytes], `anh-word-${number}.${kind === 'png' ? 'png' : 'jpg'}`, { type: `image/${kind}` })
}
