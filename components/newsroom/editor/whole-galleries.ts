import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** Sets galleries right after each change: of one picture stays the picture, of none nothing. */
export const WholeGalleries = Extension.create({
  name: 'wholeGalleries',
  addProseMirrorPlugins: () => [
    new Plugin({
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
    }),
  ],
})
