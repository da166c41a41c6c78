import type { Node } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import { textSchema } from './schema'

const link = textSchema.marks.link!

/** Where a link leads at the cursor, or at the beginning of the chosen words; empty where there is none. */
export function linkAt({ selection: { $from, from, to }, doc }: EditorState): string {
  const mark = link.isInSet($from.marks()) ?? link.isInSet(doc.nodeAt(from)?.marks ?? [])
  return mark && (from === to || doc.rangeHasMark(from, to, link)) ? String(mark.attrs.href) : ''
}

/** Lets the chosen words, or the link in which the cursor stands, lead to an address; without either the address itself is written. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const { tr } = state
    const { from, to } = linkedRange(state)
    const mark = link.create({ href })
    if (from === to) tr.replaceSelectionWith(textSchema.text(href, [...state.selection.$from.marks(), mark]), false)
    else tr.removeMark(from, to, link).addMark(from, to, mark)
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Takes the link away; its words stay. */
export const unsetLink: Command = (state, dispatch) => {
  const { from, to } = linkedRange(state)
  dispatch?.(state.tr.removeMark(from, to, link))
  return true
}

/** The chosen words, together with the whole of the link in which they begin. */
function linkedRange(state: EditorState): { from: number; to: number } {
  const { $from, from, to } = state.selection
  const href = linkAt(state)
  if (!href) return { from, to }
  const isIt = (node: Node) => link.isInSet(node.marks)?.attrs.href === href
  const { parent } = $from
  let [first, last] = [$from.index(), $from.index()]
  // At the end of a link the cursor stands before what follows.
  if (first === parent.childCount || !isIt(parent.child(first))) first = last = first - 1
  while (first > 0 && isIt(parent.child(first - 1))) first--
  while (last + 1 < parent.childCount && isIt(parent.child(last + 1))) last++
  return { from: Math.min(from, $from.posAtIndex(first)), to: Math.max(to, $from.posAtIndex(last + 1)) }
}
