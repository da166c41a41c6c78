import { Plugin } from 'prosemirror-state'
import { textSchema } from './schema'

/** Sets galleries right after each change: of one picture stays the picture, of none nothing. */
export const wholeGalleries = new Plugin({
  appendTransaction(transactions, _, { doc, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null
    const small: { from: number; to: number; only: (typeof doc)['firstChild'] }[] = []
    doc.forEach((node, from) => {
      if (node.type.name === 'gallery' && node.childCount < 2)
        small.push({ from, to: from + node.nodeSize, only: node.firstChild })
    })
    // From the end, so that the places before stay true.
    for (const { from, to, only } of small.reverse()) {
      if (only) tr.replaceWith(from, to, only)
      else tr.delete(from, to)
    }
    return small.length ? tr : null
  },
})

/** Below a table, a picture or a heading at the end there is always a line to write on. */
export const lastLine = new Plugin({
  appendTransaction: (transactions, _, { doc, tr }) =>
    transactions.some(({ docChanged }) => docChanged) && doc.lastChild?.type !== textSchema.nodes.paragraph
      ? tr.insert(doc.content.size, textSchema.nodes.paragraph!.create())
      : null,
})
