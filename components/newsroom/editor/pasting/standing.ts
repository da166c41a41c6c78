import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Picture } from '@/lib/media/media'

/** Where a picture comes to stand: in the place of what lies between two positions, which may be nothing. */
interface Spot {
  from: number
  to: number
  alt: string
}

/** Lets a picture stand in the text as a figure; the caption that stands under it, as the papers of the Board have it, becomes its own. */
export function standAsFigure(
  { tr, doc, schema }: EditorState,
  { from, to, alt }: Spot,
  picture: Picture,
): Transaction {
  const next = doc.nodeAt(to)
  const caption = next && isCaption(next) ? next : null
  const figure = schema.nodes.figure!.create({ mediaId: picture.mediaId, alt }, caption && captionOf(caption))
  return tr.replaceWith(from, to + (caption?.nodeSize ?? 0), figure)
}

/** The longest caption, in characters. A centred paragraph that is longer is a text. */
const LONGEST_CAPTION = 400

/** A caption is a short paragraph under the picture, centred or in italics. */
function isCaption(node: Node): boolean {
  if (node.type.name !== 'paragraph' || !node.textContent.trim() || node.textContent.length > LONGEST_CAPTION)
    return false
  let isItalic = true
  node.descendants((child) => {
    if (child.isText && child.text?.trim() && !child.marks.some(({ type }) => type.name === 'italic')) isItalic = false
  })
  return isItalic || node.attrs.textAlign === 'center'
}

/** A caption looks as captions do: what was italic throughout needs not say so. */
function captionOf(node: Node): Node[] {
  const inside: Node[] = []
  node.forEach((child) =>
    inside.push(child.isText ? child.mark(child.marks.filter(({ type }) => type.name !== 'italic')) : child),
  )
  return inside
}
