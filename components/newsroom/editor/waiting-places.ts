import { Plugin, PluginKey, Selection } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { textSchema } from './schema'

const key = new PluginKey<DecorationSet>('waiting places')

/** A node as a text is kept: what is left out has its usual value. */
export interface NodeJson {
  type: string
  attrs?: object
  content?: object[]
}

type Change = { add: { id: object; at: number } } | { remove: object }

/** Keeps the places in the text where pictures will stand as soon as they have arrived, however the text around them changes. */
export const waitingPlaces = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply(tr, before) {
      const places = before.map(tr.mapping, tr.doc)
      const change = tr.getMeta(key) as Change | undefined
      if (!change) return places
      if ('remove' in change)
        return places.remove(places.find(undefined, undefined, (spec) => spec.id === change.remove))
      return places.add(tr.doc, [Decoration.widget(change.add.at, sign, { id: change.add.id, side: -1 })])
    },
  },
  props: { decorations: (state) => key.getState(state) },
})

function sign(): HTMLElement {
  const element = document.createElement('p')
  element.className = 'waiting-place'
  element.textContent = 'Tệp đang tải lên sẽ nằm ở đây'
  return element
}

/** Marks the place, between two blocks, where the pictures that follow will stand. */
export function waitAt(view: EditorView, position: number): object {
  const id = {}
  const place = view.state.doc.resolve(position)
  // An empty line gives way to the pictures; otherwise they stand under the block.
  const block = place.depth ? place.node(1) : null
  const at = place.depth ? (block?.content.size ? place.after(1) : place.before(1)) : position
  view.dispatch(view.state.tr.setMeta(key, { add: { id, at } } satisfies Change))
  return id
}

/**
 * Puts a node at a waiting place, such as a figure; the place stays behind it for the next one.
 *
 * @param follow - whether the cursor goes into it
 */
export function insertAt(view: EditorView, id: object, node: NodeJson, follow: boolean): void {
  const at = placeOf(view, id)
  if (at === null) return
  const { tr } = view.state
  tr.insert(at, textSchema.nodeFromJSON(node))
  if (follow) tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView()
  view.dispatch(tr)
  if (follow) view.focus()
}

/** Takes a waiting place away. */
export function endWaiting(view: EditorView, id: object): void {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, { remove: id } satisfies Change))
}

/** @returns null where the text around it was deleted */
function placeOf(view: EditorView, id: object): number | null {
  const [found] = key.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id) ?? []
  return found?.from ?? null
}

/** Puts nodes under the block in which the cursor stands, or in the place of its empty line, one after another. */
export function insertHere(view: EditorView, nodes: NodeJson[]): void {
  const place = waitAt(view, view.state.selection.from)
  nodes.forEach((node, index) => insertAt(view, place, node, index === 0))
  endWaiting(view, place)
}
