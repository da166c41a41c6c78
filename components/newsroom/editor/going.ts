import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Place } from '@/lib/proofreading/passages'

/** The fields in which the words of a node's attributes are typed. */
const FIELDS: Record<Exclude<Place['attr'], null>, string> = {
  alt: '.figure-alt',
  credit: '[name^="credit-"]',
  title: '[name^="title-"]',
  caption: '.table-caption',
}

/**
 * Leads the person to words of the text: selects them, or puts the keyboard into the field in which they are typed. A place that is
 * gone by now leads to the text as such.
 *
 * @param from - where the words begin and end within the place, in characters; left out, the cursor goes to its beginning
 */
export function goToPlace(editor: Editor, { path, attr }: Pick<Place, 'path' | 'attr'>, from = 0, to = from): void {
  const at = positionOf(editor.state.doc, path)
  const node = at === null ? null : editor.state.doc.nodeAt(at)
  if (at === null || !node) return void editor.commands.focus()
  const [start, end] = [Math.min(from, node.content.size), Math.min(to, node.content.size)]
  const chain = editor.chain()
  if (node.isAtom) chain.setNodeSelection(at)
  else chain.setTextSelection({ from: at + 1 + start, to: at + 1 + end })
  chain.focus().scrollIntoView().run()
  const view = attr && editor.view.nodeDOM(at)
  if (view instanceof HTMLElement) view.querySelector<HTMLElement>(FIELDS[attr!])?.focus()
}

/**
 * Finds a node by its way from the document.
 *
 * @returns the position before it; null where there is no such node
 */
function positionOf(doc: Node, path: number[]): number | null {
  let [node, start]: [Node, number] = [doc, 0]
  let at: number | null = null
  for (const index of path) {
    if (index >= node.childCount) return null
    at = start
    for (let sister = 0; sister < index; sister++) at += node.child(sister).nodeSize
    node = node.child(index)
    start = at + 1
  }
  return at
}
