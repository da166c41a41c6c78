import type { Editor } from '@tiptap/core'
import type { Fragment, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Body } from '@/lib/body/body'
import { bodyOf } from './body-of'

/**
 * Puts other words in the place of those on screen. Only what differs is touched: cursor, pictures and waiting places stay.
 *
 * @returns the words as they are written down from now on: what came from the newsroom leaves unset attributes out
 */
export function rewrite(editor: Editor, body: Body): Body {
  const { doc, tr, schema } = editor.state
  const next = schema.nodeFromJSON(body)
  if (next.childCount === doc.childCount) replaceBlocks(tr, doc, next)
  else replaceDifference(tr, 0, doc.content, next)
  if (!tr.docChanged) return body
  editor.view.dispatch(tr)
  return bodyOf(editor.state.doc)
}

/** From the last to the first, so that places before stay where they are. */
function replaceBlocks(tr: Transaction, doc: Node, next: Node): void {
  let end = doc.content.size
  for (let index = doc.childCount - 1; index >= 0; index--) {
    const [old, other] = [doc.child(index), next.child(index)]
    const start = end - old.nodeSize
    if (old.sameMarkup(other)) replaceDifference(tr, start + 1, old.content, other)
    else tr.replaceWith(start, end, other)
    end = start
  }
}

/** @param from - where the old content begins in the document */
function replaceDifference(tr: Transaction, from: number, old: Fragment, next: Node): void {
  const start = old.findDiffStart(next.content)
  const ends = start === null ? null : old.findDiffEnd(next.content)
  if (start === null || !ends) return
  // Repeated letters may let the two ends meet before the start.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  tr.replace(from + start, from + ends.a + overlap, next.slice(start, ends.b + overlap))
}
