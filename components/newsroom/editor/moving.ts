import type { Editor } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { MAX_GALLERY } from '@/lib/body/body'

/** One figure stands for the post: choosing one lets go of the others, those in galleries too. */
export function chooseLead(editor: Editor, position: number | undefined, lead: boolean): void {
  editor.commands.command(({ tr }) => {
    tr.doc.descendants((node, offset) => {
      if (node.type.name === 'figure') tr.setNodeAttribute(offset, 'lead', lead && offset === position)
      return node.type.name === 'gallery'
    })
    return true
  })
}

/** Changes places with what stands above or below: a block of the text, or a picture of the same gallery. */
export function move(editor: Editor, position: number | undefined, direction: 'up' | 'down'): void {
  if (position === undefined) return
  editor.commands.command(({ tr, state }) => {
    const place = state.doc.resolve(position)
    const node = place.nodeAfter
    const other = direction === 'up' ? place.nodeBefore : node && sisterAfter(place)
    if (!node || !other) return false
    tr.delete(position, position + node.nodeSize)
    tr.insert(direction === 'up' ? position - other.nodeSize : position + other.nodeSize, node)
    return true
  })
}

/** Says whether a figure stands next to other pictures with which it could make a gallery. */
export function canJoin(editor: Editor, position: number | undefined): boolean {
  if (position === undefined) return false
  const run = runAround(editor.state.doc.resolve(position))
  return run !== null && run.pictures.length > 1 && run.pictures.length <= MAX_GALLERY
}

/** Makes one gallery of a figure and all pictures that stand next to it without words between. */
export function joinNeighbours(editor: Editor, position: number | undefined): void {
  if (position === undefined) return
  editor.commands.command(({ tr, state }) => {
    const run = runAround(state.doc.resolve(position))
    const gallery = state.schema.nodes.gallery
    if (!run || !gallery) return false
    tr.replaceWith(run.from, run.to, gallery.create(null, run.pictures))
    return true
  })
}

function sisterAfter(place: ResolvedPos): Node | null {
  return place.parent.maybeChild(place.index() + 1)
}

/** @returns null for a picture within a gallery */
function runAround(place: ResolvedPos): { from: number; to: number; pictures: Node[] } | null {
  if (place.depth > 0 || place.nodeAfter?.type.name !== 'figure') return null
  const { parent } = place
  const isPicture = (index: number) => ['figure', 'gallery'].includes(parent.maybeChild(index)?.type.name ?? '')
  let first = place.index()
  let last = first
  while (first > 0 && isPicture(first - 1)) first--
  while (isPicture(last + 1)) last++
  const nodes = Array.from({ length: last - first + 1 }, (_, index) => parent.child(first + index))
  const from = place.posAtIndex(first)
  const pictures = nodes.flatMap((node) => (node.type.name === 'gallery' ? [...node.children] : [node]))
  return { from, to: from + nodes.reduce((sum, node) => sum + node.nodeSize, 0), pictures }
}
