import type { Node } from 'prosemirror-model'
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Place } from '@/lib/proofreading/passages'
import { focusField } from './figure-keys'

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
export function goToPlace(view: EditorView, { path, attr }: Pick<Place, 'path' | 'attr'>, from = 0, to = from): void {
  const { doc, tr } = view.state
  const at = positionOf(doc, path)
  const node = at === null ? null : doc.nodeAt(at)
  if (at === null || !node) return view.focus()
  const [start, end] = [Math.min(from, node.content.size), Math.min(to, node.content.size)]
  const words = node.isAtom
    ? NodeSelection.create(doc, at)
    : TextSelection.between(doc.resolve(at + 1 + start), doc.resolve(at + 1 + end))
  view.dispatch(tr.setSelection(words).scrollIntoView())
  if (!attr || !focusField(view, at, FIELDS[attr])) view.focus()
}

/** Leads the person to the fields of a picture, a film, a file or an empty box. @param index - from 0, among its kind */
export function goToMedia(view: EditorView, type: string, index: number): void {
  const { doc, tr } = view.state
  const places: number[] = []
  doc.descendants((node, offset) => {
    if (node.type.name === type) places.push(offset)
    return node.type.name === 'gallery'
  })
  const at = places[index]
  if (at === undefined) return
  const inIt = doc.nodeAt(at)?.isAtom ? NodeSelection.create(doc, at) : Selection.near(doc.resolve(at + 1))
  view.dispatch(tr.setSelection(inIt).scrollIntoView())
  if (!focusField(view, at, '.figure-alt, .media-title, .choose-picture')) view.focus()
}

/**
 * Finds a node by its way from the document.
 *
 * @returns the position before it; null where there is no such node
 */
export function positionOf(doc: Node, path: number[]): number | null {
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
