import type { Block, Body, Figure, Inline, ListItem, TableCell } from './body'

/** An empty sheet: one paragraph without words. */
export function emptyBody(): Body {
  return { type: 'doc', content: [{ type: 'paragraph', content: [] }] }
}

/** A body's words, a line for each paragraph, item, caption and table row: for search, feeds and counting. */
export function plainTextOf(body: Body): string {
  return body.content
    .map(textOfBlock)
    .filter((line) => line.trim())
    .join('\n')
}

/** How many words a body has, captions included. Vietnamese sets its syllables apart, and so they are counted. */
export function wordsIn(body: Body): number {
  return plainTextOf(body)
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}

/** A body's pictures in the order of reading. */
export function figuresOf(body: Body): Figure[] {
  return body.content.filter((block) => block.type === 'figure')
}

/**
 * The picture that stands for a body in lists: the one that was chosen, else the first.
 *
 * @returns null where the body has no picture
 */
export function leadFigureOf(body: Body): Figure | null {
  const figures = figuresOf(body)
  return figures.find((figure) => figure.attrs.lead) ?? figures[0] ?? null
}

/** The words of a caption, a heading or a paragraph. */
export function textOfInlines(inlines: Inline[] = []): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'figure':
      return textOfInlines(block.content)
    case 'bulletList':
    case 'orderedList':
      return block.content.map(textOfItem).join('\n')
    case 'blockquote':
      return block.content.map(textOfBlock).join('\n')
    case 'table':
      return block.content.map((row) => row.content.map(textOfItem).join(' ')).join('\n')
    case 'horizontalRule':
      return ''
  }
}

function textOfItem({ content }: ListItem | TableCell): string {
  return content.map(textOfBlock).join('\n')
}
