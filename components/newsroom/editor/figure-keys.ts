import { Selection, type Command, type EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { textSchema } from './schema'

/** Enter ends a caption; the text goes on below the picture. */
export const endCaption: Command = (state, dispatch, view) => {
  const at = figureAround(state)
  return at !== null && (!dispatch || !view || writeAfterFigure(view, at))
}

/** Tab goes on from a caption to the fields of its picture. */
export const goToFields: Command = (state, dispatch, view) => {
  const at = figureAround(state)
  return at !== null && (!dispatch || !view || focusField(view, at, '.fields input'))
}

/** @returns where the figure begins in whose caption the cursor stands */
function figureAround({ selection: { $from } }: EditorState): number | null {
  return $from.parent.type.name === 'figure' ? $from.before() : null
}

/** Puts the cursor into the paragraph under a figure, making one where there is none. */
export function writeAfterFigure(view: EditorView, position: number): boolean {
  const { doc, tr } = view.state
  const figure = doc.nodeAt(position)
  if (!figure) return false
  // Text goes on below the whole gallery, where the picture stands in one.
  const place = doc.resolve(position)
  const after = place.depth ? place.after(1) : position + figure.nodeSize
  if (doc.nodeAt(after)?.type.name !== 'paragraph') tr.insert(after, textSchema.nodes.paragraph!.create())
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(after + 1))).scrollIntoView())
  view.focus()
  return true
}

/** Puts the keyboard into a field of a node. @returns false where it has no such field */
export function focusField(view: EditorView, position: number, selector: string): boolean {
  const drawn = view.nodeDOM(position)
  const field = drawn instanceof HTMLElement ? drawn.querySelector<HTMLElement>(selector) : null
  // The fields open a moment after the cursor has come; whoever types fast is not kept waiting, and no word goes astray.
  field?.closest('.figure-edit')?.classList.add('is-open')
  field?.focus()
  return field !== null && document.activeElement === field
}
