import { Extension } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Picture } from '@/lib/media/media'
import type { PastedPicture } from './report'
import { standAsFigure } from './standing'

/** What the places ask of the page. */
export interface PictureTray {
  /** Gives the picture that a sign in the pasted text stands for; null where the sign is none of this paste's. */
  claim: (sign: string) => PastedPicture | null
  /** Brings a file to the library; null where it was refused, which the page tells. */
  upload: (file: File) => Promise<Picture | null>
}

/** Where a pasted picture will stand, between two blocks of the text. */
interface Place {
  picture: PastedPicture
  at: number
  /** Places in one spot stand in the order of the paste, whichever picture arrives first. */
  order: number
}

type Change = { add: Place[] } | { end: PastedPicture }

const key = new PluginKey<Place[]>('places of pasted pictures')
const SIGN = /\ue000picture \d+\ue001/g
let lastOrder = 0

/**
 * Finds the signs of pictures in what was pasted. A picture that is coming has its place kept until it is there; one that did not come
 * along leaves a box in the text.
 */
export function picturePlaces(tray: PictureTray) {
  return Extension.create({
    name: 'picturePlaces',
    addProseMirrorPlugins: () => [
      new Plugin<Place[]>({
        key,
        state: { init: () => [], apply: (tr, places) => follow(tr, places) },
        appendTransaction: (_, before, state) => takeSigns(before, state, tray),
        props: { decorations: (state) => drawn(state) },
        view: () => ({ update: (view) => fetchAll(view, tray) }),
      }),
    ],
  })
}

function follow(tr: Transaction, places: Place[]): Place[] {
  const change = tr.getMeta(key) as Change | undefined
  const filled = change && 'end' in change ? places.find(({ picture }) => picture === change.end) : undefined
  const moved = places.flatMap((place) => {
    if (place === filled) return []
    const { pos, deletedAcross } = tr.mapping.mapResult(place.at, filled && place.order > filled.order ? 1 : -1)
    return deletedAcross ? [] : [{ ...place, at: pos }]
  })
  return change && 'add' in change ? [...moved, ...change.add] : moved
}

function takeSigns(before: EditorState, state: EditorState, tray: PictureTray): Transaction | null {
  const { tr, doc } = state
  const [changedFrom, changedTo] = changedRange(before.doc, doc)
  const found: { picture: PastedPicture; from: number; to: number; at: number; isWhole: boolean }[] = []
  doc.nodesBetween(changedFrom, changedTo, (node, start) => {
    if (!node.isTextblock) return
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc')
    for (const { 0: sign, index } of text.matchAll(SIGN)) {
      const picture = tray.claim(sign)
      if (!picture) continue
      const isWhole = text.trim() === sign
      const top = doc.resolve(start + 1)
      // Words that stood before the sign stay before the picture.
      const at = top.depth === 1 && (isWhole || !text.slice(0, index).trim()) ? start : top.after(1)
      found.push({ picture, from: start + 1 + index, to: start + 1 + index + sign.length, at, isWhole })
    }
  })
  if (!found.length) return null
  for (const { from, to, isWhole } of found.toReversed()) removeSign(tr, from, to, isWhole)
  const add: Place[] = []
  for (const { picture, at } of found) {
    // Behind what the pictures before it have put there.
    const spot = tr.mapping.map(at, 1)
    if (picture.file) add.push({ picture, at: spot, order: ++lastOrder })
    else tr.insert(spot, boxNode(state.schema, picture))
  }
  return tr.setMeta(key, { add } satisfies Change)
}

/** Where a text differs from what it was, in its own positions: with each key the rest of it need not be read. */
function changedRange(before: Node, doc: Node): [from: number, to: number] {
  const from = doc.content.findDiffStart(before.content)
  const end = doc.content.findDiffEnd(before.content)
  if (from === null || !end) return [0, 0]
  // The same letters on both sides of a change are found from both ends: the range must not end before it begins.
  return [from, end.a + Math.max(0, from - Math.min(end.a, end.b))]
}

function removeSign(tr: Transaction, from: number, to: number, isWhole: boolean): void {
  const block = tr.doc.resolve(from)
  const parent = block.node(block.depth - 1)
  if (isWhole && parent.childCount > 1) tr.delete(block.before(), block.after())
  else tr.delete(from, to)
}

function drawn(state: EditorState): DecorationSet {
  const places = key.getState(state) ?? []
  const signs = places.map(({ at, order }) =>
    Decoration.widget(at, signOfComing, { key: `picture ${order}`, side: -1, ignoreSelection: true }),
  )
  return DecorationSet.create(state.doc, signs)
}

function signOfComing(): HTMLElement {
  const sign = document.createElement('p')
  sign.className = 'waiting-place'
  sign.textContent = 'Ảnh đang tải lên sẽ nằm ở đây'
  return sign
}

const underWay = new WeakSet<PastedPicture>()

function fetchAll(view: EditorView, tray: PictureTray): void {
  for (const { picture } of key.getState(view.state) ?? []) {
    if (!picture.file || underWay.has(picture)) continue
    underWay.add(picture)
    void fill(view, tray, picture, picture.file)
  }
}

/** Brings a file and lets it stand in the place. */
async function fill(view: EditorView, tray: PictureTray, picture: PastedPicture, file: File): Promise<void> {
  const uploaded = await tray.upload(file)
  if (view.isDestroyed) return
  if (uploaded) stand(view, picture, uploaded)
  else leaveBox(view, picture)
}

function stand(view: EditorView, picture: PastedPicture, uploaded: Picture): void {
  const place = key.getState(view.state)?.find((one) => one.picture === picture)
  // Its surroundings were deleted meanwhile: the picture lies in the library.
  if (!place) return
  const tr = standAsFigure(view.state, { from: place.at, to: place.at, alt: picture.alt }, uploaded)
  view.dispatch(tr.setMeta(key, { end: picture } satisfies Change))
}

/** What was refused leaves a box for another. */
function leaveBox(view: EditorView, picture: PastedPicture): void {
  const place = key.getState(view.state)?.find((one) => one.picture === picture)
  if (!place) return
  const { tr, schema } = view.state
  tr.insert(place.at, boxNode(schema, picture)).setMeta(key, { end: picture } satisfies Change)
  view.dispatch(tr.setMeta('addToHistory', false))
}

function boxNode({ nodes }: Schema, { alt }: PastedPicture): Node {
  return nodes.missingPicture!.create({ alt })
}
