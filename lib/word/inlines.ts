import type { Inline, Mark } from '../body/body'
import type { Node } from './tree'

/** The looks of a run, beside those that it stands in. */
export function marksOf(run: Extract<Node, { type: 'run' }>, around: Mark[]): Mark[] {
  const isLinked = around.some(({ type }) => type === 'link')
  const marks: Mark[] = []
  if (run.isBold) marks.push({ type: 'bold' })
  if (run.isItalic) marks.push({ type: 'italic' })
  if (run.isUnderline && !isLinked) marks.push({ type: 'underline' })
  if (run.verticalAlignment === 'superscript' || run.verticalAlignment === 'subscript')
    marks.push({ type: run.verticalAlignment })
  return marks
}

/** Word cuts sentences into many runs; pieces that look alike are one. */
export function merged(inlines: Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (
      inline.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(inline.marks ?? [])
    ) {
      last.text = (last.text + inline.text).normalize('NFC')
    } else result.push({ ...inline })
  }
  return result
}

/** No spaces and breaks at the edges, and no two spaces in a row: they were layout. */
export function trimmed(inlines: Inline[]): Inline[] {
  let endsWithSpace = true
  const tight = inlines.flatMap((inline): Inline[] => {
    if (inline.type !== 'text') {
      endsWithSpace = true
      return [inline]
    }
    const text = inline.text.replace(/ {2,}/g, ' ').replace(endsWithSpace ? /^ / : /^$/, '')
    if (text) endsWithSpace = text.endsWith(' ')
    return text ? [{ ...inline, text }] : []
  })
  while (tight.length) {
    const last = tight.at(-1)!
    if (last.type === 'text' && last.text.trimEnd()) {
      last.text = last.text.trimEnd()
      break
    }
    tight.pop()
  }
  while (tight[0]?.type === 'hardBreak') tight.shift()
  return tight
}

/** The same words without a look that goes without saying. */
export function without(inlines: Inline[], type: Mark['type']): Inline[] {
  return merged(
    inlines.map((inline) => {
      if (inline.type !== 'text' || !inline.marks) return inline
      const marks = inline.marks.filter((mark) => mark.type !== type)
      return { type: 'text', text: inline.text, ...(marks.length && { marks }) }
    }),
  )
}

/** Whether all words have a look. */
export function isAll(inlines: Inline[], type: Mark['type']): boolean {
  const texts = inlines.filter((inline) => inline.type === 'text' && inline.text.trim())
  return (
    texts.length > 0 &&
    texts.every((inline) => inline.type === 'text' && inline.marks?.some((mark) => mark.type === type))
  )
}
