import { ReactNodeViewRenderer } from '@tiptap/react'
import type { Editor } from '@tiptap/core'
import { FigureNode } from './media-nodes'
import { FigureView } from './figure-view'

/** The figure as it is edited: its picture, its caption and the fields beside it, by keyboard too. */
export const EditedFigure = FigureNode.extend({
  addNodeView: () => ReactNodeViewRenderer(FigureView, { className: 'figure-node' }),
  addKeyboardShortcuts() {
    return {
      // Enter ends a caption; the text goes on below the picture.
      Enter: ({ editor }) => isInFigure(editor) && writeAfterFigure(editor, figurePosition(editor)),
      // Tab goes on to the fields of this picture.
      Tab: ({ editor }) => isInFigure(editor) && focusFirstField(editor),
    }
  },
})

function isInFigure(editor: Editor): boolean {
  return editor.state.selection.$from.parent.type.name === 'figure'
}

function figurePosition(editor: Editor): number {
  return editor.state.selection.$from.before()
}

/** Puts the cursor into the paragraph under a figure, making one where there is none. */
export function writeAfterFigure(editor: Editor, position: number): boolean {
  const figure = editor.state.doc.nodeAt(position)
  if (!figure) return false
  // Text goes on below the whole gallery, where the picture stands in one.
  const place = editor.state.doc.resolve(position)
  const after = place.depth ? place.after(1) : position + figure.nodeSize
  const next = editor.state.doc.nodeAt(after)
  const chain = editor.chain()
  if (next?.type.name !== 'paragraph') chain.insertContentAt(after, { type: 'paragraph' })
  const isThere = chain
    .setTextSelection(after + 1)
    .scrollIntoView()
    .run()
  // At once, and not with the next frame as Tiptap's own focus: the next key must not land in the field that is left.
  editor.view.focus()
  return isThere
}

function focusFirstField(editor: Editor): boolean {
  const view = editor.view.nodeDOM(figurePosition(editor))
  const field = view instanceof HTMLElement ? view.querySelector<HTMLElement>('.fields input') : null
  // The fields open a moment after the cursor has come; whoever types fast is not kept waiting, and no word goes astray.
  field?.closest('.figure-edit')?.classList.add('is-open')
  field?.focus()
  return field !== null && document.activeElement === field
}
