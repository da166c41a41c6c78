import { autoJoin, lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import { undoDepth, redoDepth } from 'prosemirror-history'
import type { Attrs, MarkType, Node, NodeType } from 'prosemirror-model'
import { liftListItem, wrapRangeInList } from 'prosemirror-schema-list'
import { Selection, type Command, type EditorState } from 'prosemirror-state'
import { liftTarget } from 'prosemirror-transform'
import type { Align } from '@/lib/body/body'
import { textSchema } from './schema'

const { paragraph, heading, listItem, blockquote, horizontalRule, hardBreak } = textSchema.nodes as Record<
  string,
  NodeType
>

/** Sets a mark on the chosen words, or takes it away where all of them have it. */
export function toggle(mark: MarkType): Command {
  return toggleMark(mark, null, { removeWhenPresent: false })
}

/** Makes plain paragraphs of the chosen blocks. */
export const toParagraph: Command = become(paragraph!)

/** Makes headings of the chosen blocks, or paragraphs where the first is such a heading. */
export function toHeading(level: 2 | 3 | 4): Command {
  return (state, dispatch) => {
    const { parent } = state.selection.$from
    const isIt = parent.type === heading && parent.attrs.level === level
    return (isIt ? toParagraph : become(heading!, { level }))(state, dispatch)
  }
}

/** The alignment stays. Lists and quotations hold paragraphs only: a heading leaves them. */
function become(type: NodeType, attrs: Attrs = {}): Command {
  return (state, dispatch) => {
    const { from, to, $from } = state.selection
    const all = { textAlign: $from.parent.attrs.textAlign ?? null, ...attrs }
    if (setBlockType(type, all)(state, dispatch)) return true
    const { tr } = state
    for (const at of textblocksIn(state.doc, from, to).reverse()) {
      const range = tr.doc.resolve(at + 1).blockRange()
      const depth = range && liftTarget(range)
      if (range && depth !== null) tr.lift(range, depth)
    }
    tr.setBlockType(tr.selection.from, tr.selection.to, type, all)
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

function textblocksIn(doc: Node, from: number, to: number): number[] {
  const found: number[] = []
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isTextblock) found.push(at)
  })
  return found
}

/** Makes a list of the chosen blocks, changes a list of the other kind, or ends the list where it is of this kind. */
export function toggleList(kind: 'bulletList' | 'orderedList'): Command {
  const type = textSchema.nodes[kind]!
  const act: Command = (state, dispatch) => {
    const list = listAround(state)
    if (list?.node.type === type) return liftListItem(listItem!)(state, dispatch)
    const { tr } = state
    if (list) tr.setNodeMarkup(list.at, type)
    else {
      const { from, to } = tr.selection
      tr.setBlockType(from, to, paragraph!, ({ attrs }) => ({ textAlign: attrs.textAlign ?? null }))
      const range = tr.selection.$from.blockRange(tr.selection.$to)
      if (!range || !wrapRangeInList(tr, range, type)) return false
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
  return autoJoin(act, [kind])
}

/** @returns the innermost list in which the selection begins */
function listAround({ selection: { $from } }: EditorState): { node: Node; at: number } | null {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type.isInGroup('list')) return { node, at: $from.before(depth) }
  }
  return null
}

/** Makes a quotation of the chosen blocks, or ends it. */
export const toggleQuote: Command = (state, dispatch) =>
  (namesAround(state).includes('blockquote') ? lift : wrapIn(blockquote!))(state, dispatch)

/** Aligns the chosen paragraphs and headings. */
export function align(textAlign: Align): Command {
  return ({ doc, tr, selection: { ranges } }, dispatch) => {
    for (const { $from, $to } of ranges) {
      for (const at of textblocksIn(doc, $from.pos, $to.pos)) {
        if ('textAlign' in doc.nodeAt(at)!.attrs) tr.setNodeAttribute(at, 'textAlign', textAlign)
      }
    }
    dispatch?.(tr)
    return true
  }
}

/** Draws a line across the page and goes on below it; within a list or a table it stands under the whole. */
export const drawRule: Command = ({ tr, selection }, dispatch) => {
  const { $from } = selection
  if ($from.depth > 1) tr.insert($from.after(1), horizontalRule!.create())
  else tr.replaceSelectionWith(horizontalRule!.create())
  const end = tr.mapping.map($from.depth > 1 ? $from.after(1) : selection.to)
  if (!tr.doc.resolve(end).nodeAfter) tr.insert(end, paragraph!.create())
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end), 1)).scrollIntoView())
  return true
}

/** Ends the line without ending the paragraph. Captions have one line. */
export const breakLine: Command = ({ tr, selection: { $from }, storedMarks }, dispatch) => {
  if (!$from.parent.inlineContent || $from.parent.type.spec.isolating) return false
  const marks = storedMarks ?? $from.marks()
  dispatch?.(tr.replaceSelectionWith(hardBreak!.create()).ensureMarks(marks).scrollIntoView())
  return true
}

/**
 * What holds where the cursor stands, as words with spaces between, so that two moments are easily compared: marks, the blocks
 * around it ("heading3"), the alignment, "undo" and "redo" where there is something to take back.
 */
export function standingOf(state: EditorState): string {
  const { textAlign } = state.selection.$from.parent.attrs
  const can = [undoDepth(state) > 0 && 'undo', redoDepth(state) > 0 && 'redo']
  return [...marksOf(state), ...namesAround(state), textAlign, ...can].filter(Boolean).join(' ')
}

function marksOf({ doc, selection, storedMarks }: EditorState): string[] {
  const { empty, $from, from, to } = selection
  if (empty) return (storedMarks ?? $from.marks()).map(({ type }) => type.name)
  let common: string[] | null = null
  doc.nodesBetween(from, to, ({ isText, marks }) => {
    if (!isText) return common?.length !== 0
    const names = marks.map(({ type }) => type.name)
    common = common?.filter((name) => names.includes(name)) ?? names
    return false
  })
  return common ?? []
}

/** The names of the blocks around the beginning of the selection; of nested lists only the inner one. */
function namesAround({ selection: { $from } }: EditorState): string[] {
  const names: string[] = []
  for (let depth = $from.depth; depth > 0; depth--) {
    const { type, attrs } = $from.node(depth)
    if (type.isInGroup('list') && names.includes('listItem') && names.some((name) => name.endsWith('List'))) continue
    names.push(type === heading ? `heading${attrs.level}` : type.name)
  }
  return names
}
