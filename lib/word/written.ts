import type { Block } from '../body/body'
import { textOfInlines } from '../body/text'

/** A block with what one must know of the paragraph it was, to tell titles, captions and names. */
export interface Written {
  block: Block
  isTitle: boolean
  isCaption: boolean
  isBold: boolean
  isItalic: boolean
  align: string
  /** The list a paragraph belongs to; null for all others. */
  item: { level: number; isOrdered: boolean; list: string; number: number } | null
}

/** A block that was no paragraph of words. */
export function plainly(block: Block): Written {
  return { block, isTitle: false, isCaption: false, isBold: false, isItalic: false, align: '', item: null }
}

/** The plain words of a block that is a paragraph or a heading; empty for all others. */
export function wordsOf({ block }: Written): string {
  return block.type === 'paragraph' || block.type === 'heading'
    ? textOfInlines(block.content).replace(/\s+/g, ' ').trim()
    : ''
}
