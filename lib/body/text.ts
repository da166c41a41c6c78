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
  return wordsInText(plainTextOf(body))
}

/** How many words a text has; signs that stand alone are none. */
export function wordsInText(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
}

/** A body's pictures in the order of reading, those in galleries among them. */
export function figuresOf(body: Body): Figure[] {
  return body.content.flatMap((block) => {
    if (block.type === 'gallery') return block.content
    return block.type === 'figure' ? [block] : []
  })
}

/** Every media item that a body shows or offers, each once: pictures, films, their posters, files. */
export function mediaIdsOf(body: Body): number[] {
  return [...new Set(body.content.flatMap(mediaIdsIn))]
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

function mediaIdsIn(block: Block): number[] {
  switch (block.type) {
    case 'figure':
    case 'attachment':
      return [block.attrs.mediaId]
    case 'gallery':
      return block.content.map(({ attrs }) => attrs.mediaId)
    case 'video':
      return [block.attrs.mediaId, block.attrs.posterId].filter((id) => id !== null)
    default:
      return []
  }
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'figure':
      return textOfInlines(block.content)
    case 'gallery':
      return block.content.map(textOfBlock).filter(Boolean).join('\n')
    case 'video':
      return [block.attrs.title, textOfInlines(block.content)].filter(Boolean).join('\n')
    case 'attachment':
      return block.attrs.title
    case 'bulletList':
    case 'orderedList':
      return block.content.map(textOfItem).join('\n')
    case 'blockquote':
      return block.content.map(textOfBlock).join('\n')
    case 'table':
      return [block.attrs?.caption, ...block.content.map((row) => row.content.map(textOfItem).join(' '))]
        .filter(Boolean)
        .join('\n')
    case 'horizontalRule':
    case 'missingPicture':
      return ''
  }
}

function textOfItem({ content }: ListItem | TableCell): string {
  return content.map(textOfBlock).join('\n')
}
