import type { Align, Block, Inline, Paragraph as Words } from '../body/body'
import { isAll, without } from './inlines'
import type { Paragraph } from './tree'
import type { Written } from './written'

/** Writes a paragraph of Word by its style: a heading, a quotation, or words. */
export function wordsBlock(node: Paragraph, content: Inline[]): Omit<Written, 'item'> {
  const style = node.styleName ?? ''
  const level = Number(/^heading (\d)/i.exec(style)?.[1] ?? 0)
  const isTitle = /^title$/i.test(style)
  const align = node.alignment === 'both' ? 'justify' : (node.alignment ?? '')
  const attrs = ['center', 'right', 'justify'].includes(align) ? { textAlign: align as Align } : {}
  return {
    ...{ block: blockOf(), align, isTitle },
    isCaption: /^caption$/i.test(style),
    isBold: isAll(content, 'bold'),
    isItalic: isAll(content, 'italic'),
  }

  function blockOf(): Block {
    const words: Words = { type: 'paragraph', attrs, content }
    if (level || isTitle) {
      const depth = Math.min(4, Math.max(2, level)) as 2 | 3 | 4
      return { type: 'heading', attrs: { level: depth, ...attrs }, content: without(content, 'bold') }
    }
    return /quote/i.test(style) ? { type: 'blockquote', content: [words] } : words
  }
}
