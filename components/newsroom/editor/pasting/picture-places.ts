import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import type { Picture } from '@/lib/media/media'
import { boxFor } from './picture-box'
import type { PastedPicture } from './report'

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

/** Finds the signs of pictures in what was pasted and keeps their places, until each picture has come or is given up. */
export function picturePlaces(tray: PictureTray) {
  return new Plugin<Place[]>({
    key,
    state: { init: () => [], apply: (tr, places) => follow(tr, places) },
    appendTransaction: (transactions, _, state) => (transactions.some(bringsSigns) ? takeSigns(state, tray) : null),
    props: { decorations: (state) => drawn(state, tray) },
    view: () => ({ update: (view) => fetchAll(view, tray) }),
  })
}

/** With each key this is asked: it looks at what is new and not at the text. */
function bringsSigns({ steps }: Transaction): boolean {
  return steps.some(
    (step) =>
      step instanceof ReplaceStep && step.slice.content.textBetween(0, step.slice.content.size).includes('\ue000'),
  )
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

function takeSigns(state: EditorState, tray: PictureTray): Transaction | null {
  const { tr, doc } = state
  const found: { picture: PastedPicture; from: number; to: number; at: number; isWhole: boolean }[] = []
  doc.descendants((node, start) => {
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
  const add = found.map(({ picture, at }) => ({ picture, at: tr.mapping.map(at), order: ++lastOrder }))
  return tr.setMeta(key, { add } satisfies Change)
}

function removeSign(tr: Transaction, from: number, to: number, isWhole: boolean): void {
  const block = tr.doc.resolve(from)
  const parent = block.node(block.depth - 1)
  if (isWhole && parent.childCount > 1) tr.delete(block.before(), block.after())
  else tr.delete(from, to)
}

function drawn(state: EditorState, tray: PictureTray): DecorationSet {
  const places = key.getState(state) ?? []
  if (!places.length) return DecorationSet.empty
  return DecorationSet.create(
    state.doc,
    places.map(({ picture, at, order }) =>
      Decoration.widget(
        at,
        (view) => boxFor(picture, { fill: (file) => fill(view, tray, picture, file), drop: () => end(view, picture) }),
        {
          key: `picture ${order} ${picture.file ? 'coming' : 'missing'}`,
          side: -1,
          stopEvent: () => true,
          ignoreSelection: true,
        },
      ),
    ),
  )
}

const underWay = new WeakSet<PastedPicture>()

function fetchAll(view: EditorView, tray: PictureTray): void {
  for (const { picture } of key.getState(view.state) ?? []) {
    if (!picture.file || underWay.has(picture)) continue
    underWay.add(picture)
    void fill(view, tray, picture, picture.file)
  }
}

/** Brings a file and lets it stand in the place; where it is refused, the box stays for another. */
async function fill(view: EditorView, tray: PictureTray, picture: PastedPicture, file: File): Promise<void> {
  const uploaded = await tray.upload(file)
  if (view.isDestroyed) return
  if (uploaded) return stand(view, picture, uploaded)
  picture.file = null
  view.dispatch(view.state.tr.setMeta('addToHistory', false))
}

function stand(view: EditorView, picture: PastedPicture, { mediaId }: Picture): void {
  const { state } = view
  const place = key.getState(state)?.find((one) => one.picture === picture)
  const type = state.schema.nodes.figure
  // Its surroundings were deleted meanwhile: the picture lies in the library.
  if (!place || !type) return
  const next = state.doc.nodeAt(place.at)
  const caption = next && isCaption(next) ? next : null
  const words = caption ? captionOf(caption) : null
  const figure = type.create({ mediaId, alt: picture.alt }, words)
  const tr = state.tr.replaceWith(place.at, place.at + (caption?.nodeSize ?? 0), figure)
  view.dispatch(tr.setMeta(key, { end: picture } satisfies Change))
}

function end(view: EditorView, picture: PastedPicture): void {
  view.dispatch(view.state.tr.setMeta(key, { end: picture } satisfies Change).setMeta('addToHistory', false))
  view.focus()
}

/** The longest caption, in characters. A centred paragraph that is longer is a text. */
const LONGEST_CAPTION = 400

/** In the papers of the Board a caption is a short paragraph under the picture, centred or in italics. */
function isCaption(node: Node): boolean {
  if (node.type.name !== 'paragraph' || !node.textContent.trim() || node.textContent.length > LONGEST_CAPTION)
    return false
  let isItalic = true
  node.descendants((child) => {
    if (child.isText && child.text?.trim() && !child.marks.some(({ type }) => type.name === 'italic')) isItalic = false
  })
  return isItalic || node.attrs.textAlign === 'center'
}

/** A caption looks as captions do: what was italic throughout needs not say so. */
function captionOf(node: Node): Node[] {
  const inside: Node[] = []
  node.forEach((child) =>
    inside.push(child.isText ? child.mark(child.marks.filter(({ type }) => type.name !== 'italic')) : child),
  )
  return inside
}
