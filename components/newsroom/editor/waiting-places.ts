import { Extension, type Editor, type JSONContent } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const key = new PluginKey<DecorationSet>('waiting places')

type Change = { add: { id: object; at: number } } | { remove: object }

/** Keeps the places in the text where pictures will stand as soon as they have arrived, however the text around them changes. */
export const WaitingPlaces = Extension.create({
  name: 'waitingPlaces',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
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
    }),
  ],
})

function sign(): HTMLElement {
  const element = document.createElement('p')
  element.className = 'waiting-place'
  element.textContent = 'Tệp đang tải lên sẽ nằm ở đây'
  return element
}

/** Marks the place, between two blocks, where the pictures that follow will stand. */
export function waitAt(editor: Editor, position: number): object {
  const id = {}
  const place = editor.state.doc.resolve(position)
  // An empty line gives way to the pictures; otherwise they stand under the block.
  const block = place.depth ? place.node(1) : null
  const at = place.depth ? (block?.content.size ? place.after(1) : place.before(1)) : position
  editor.view.dispatch(editor.state.tr.setMeta(key, { add: { id, at } } satisfies Change))
  return id
}

/**
 * Puts a node at a waiting place, such as a figure; the place stays behind it for the next one.
 *
 * @param follow - whether the cursor goes into it
 */
export function insertAt(editor: Editor, id: object, node: JSONContent, follow: boolean): void {
  const at = placeOf(editor, id)
  if (at === null) return
  const chain = editor.chain().insertContentAt(at, node, { updateSelection: false })
  if (follow) {
    chain
      .setTextSelection(at + 1)
      .focus()
      .scrollIntoView()
  }
  chain.run()
}

/** Takes a waiting place away. */
export function endWaiting(editor: Editor, id: object): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(key, { remove: id } satisfies Change))
}

/** @returns null where the text around it was deleted */
function placeOf(editor: Editor, id: object): number | null {
  const [found] = key.getState(editor.state)?.find(undefined, undefined, (spec) => spec.id === id) ?? []
  return found?.from ?? null
}

/** Puts nodes under the block in which the cursor stands, or in the place of its empty line, one after another. */
export function insertHere(editor: Editor, nodes: JSONContent[]): void {
  const place = waitAt(editor, editor.state.selection.from)
  nodes.forEach((node, index) => insertAt(editor, place, node, index === 0))
  endWaiting(editor, place)
}
