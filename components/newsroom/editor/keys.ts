import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  joinTextblockBackward,
  joinTextblockForward,
  liftEmptyBlock,
  selectNodeBackward,
  selectNodeForward,
  setBlockType,
  splitBlockAs,
} from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItemKeepMarks } from 'prosemirror-schema-list'
import type { Command, EditorState, Plugin } from 'prosemirror-state'
import { addRowAfter, CellSelection, deleteTable, goToNextCell, isInTable } from 'prosemirror-tables'
import { align, breakLine, toggle, toggleList, toggleQuote, toHeading, toParagraph } from './acts'
import { endCaption, goToFields } from './figure-keys'
import { textSchema } from './schema'

const { nodes, marks } = textSchema
const [listItem, paragraph] = [nodes.listItem!, nodes.paragraph!]

/** A new paragraph keeps the alignment and the marks of the one above it; a link ends with its words. */
const splitKeeping: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const kept = state.storedMarks ?? ($to.parentOffset ? $from.marks() : [])
  const split = splitBlockAs(({ attrs }, atEnd) =>
    atEnd ? { type: paragraph, attrs: { textAlign: attrs.textAlign ?? null } } : null,
  )
  return split(state, dispatch && ((tr) => dispatch(tr.ensureMarks(kept.filter(({ type }) => type !== marks.link)))))
}

/** At the beginning of a list item it leaves the list; behind a list it joins the last item. */
const backInLists: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth === 0) return false
  if ($from.depth > 1 && $from.node(-1).type === listItem) {
    return $from.index(-1) === 0 && liftListItem(listItem)(state, dispatch)
  }
  const before = state.doc.resolve($from.before()).nodeBefore
  return (before?.type.isInGroup('list') ?? false) && joinTextblockBackward(state, dispatch, view)
}

/** An empty heading at the beginning of all becomes a paragraph. */
const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  return empty && $from.parent.content.size === 0 && setBlockType(paragraph)(state, dispatch)
}

const forwardInLists: Command = (state, dispatch, view) =>
  isInItem(state) && joinTextblockForward(state, dispatch, view)

/** Where every cell is chosen, the table is meant. */
const deleteWholeTable: Command = (state, dispatch) => {
  const { selection } = state
  const isWhole = selection instanceof CellSelection && selection.isRowSelection() && selection.isColSelection()
  return isWhole && deleteTable(state, dispatch)
}

/** From the last cell a new row is begun. */
const toNextCell: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch)) return true
  if (!isInTable(state) || !dispatch || !view || !addRowAfter(state, dispatch)) return false
  return goToNextCell(1)(view.state, view.dispatch)
}

function isInItem({ selection: { $from } }: EditorState): boolean {
  return $from.depth > 1 && $from.node(-1).type === listItem
}

const back = chainCommands(
  deleteWholeTable,
  deleteSelection,
  backInLists,
  plainAtStart,
  joinBackward,
  selectNodeBackward,
)
const forward = chainCommands(deleteWholeTable, deleteSelection, forwardInLists, joinForward, selectNodeForward)

const ours: Record<string, Command> = {
  Enter: chainCommands(endCaption, splitListItemKeepMarks(listItem), createParagraphNear, liftEmptyBlock, splitKeeping),
  'Shift-Enter': breakLine,
  'Mod-Enter': breakLine,
  Backspace: back,
  'Mod-Backspace': back,
  'Shift-Backspace': back,
  Delete: forward,
  'Mod-Delete': forward,
  Tab: chainCommands(goToFields, sinkListItem(listItem), toNextCell),
  'Shift-Tab': chainCommands(liftListItem(listItem), goToNextCell(-1)),
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-y': redo,
  'Mod-b': toggle(marks.bold!),
  'Mod-i': toggle(marks.italic!),
  'Mod-u': toggle(marks.underline!),
  'Mod-Alt-0': toParagraph,
  'Mod-Alt-2': toHeading(2),
  'Mod-Alt-3': toHeading(3),
  'Mod-Alt-4': toHeading(4),
  'Mod-Shift-8': toggleList('bulletList'),
  'Mod-Shift-7': toggleList('orderedList'),
  'Mod-Shift-b': toggleQuote,
  'Mod-Shift-l': align('left'),
  'Mod-Shift-e': align('center'),
  'Mod-Shift-r': align('right'),
  'Mod-Shift-j': align('justify'),
}

/** The keys of the text, as people know them from Word; what is not named here does what it does everywhere. */
export const keys: Plugin[] = [keymap(ours), keymap(baseKeymap)]
