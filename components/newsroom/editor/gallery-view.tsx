'use client'

import { NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import { useState } from 'react'
import type { Figure, Gallery } from '@/lib/body/body'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { lazily } from '@/components/ui/lazily'
import type { Standing } from './gallery-dialog'
import { GalleryNode } from './media-nodes'

const GalleryDialog = lazily(() => import('./gallery-dialog').then((file) => file.GalleryDialog))

/** A gallery as it is edited: its pictures in place, and a line over them that opens the dialog for order and words. */
export const EditedGallery = GalleryNode.extend({
  addNodeView: () => ReactNodeViewRenderer(GalleryEdit, { className: 'gallery-node' }),
})

function GalleryEdit({ node, editor, getPos, deleteNode }: NodeViewProps) {
  const [isOpen, setOpen] = useState(false)
  const figures = isOpen ? (node.toJSON() as Gallery).content : []

  function replace(next: Figure[], standing: Standing) {
    const from = getPos()
    setOpen(false)
    if (from === undefined) return
    const content = standing === 'gallery' ? { type: 'gallery', content: next } : next
    editor
      .chain()
      .insertContentAt({ from, to: from + node.nodeSize }, content)
      .run()
  }

  return (
    <NodeViewWrapper className="gallery-edit">
      <div className="gallery-line" contentEditable={false}>
        <b data-drag-handle draggable>
          Bộ {formatNumber(node.childCount)} ảnh
        </b>
        <button type="button" className="button" onClick={() => setOpen(true)}>
          Sắp xếp, viết chú thích
        </button>
        <button type="button" className="button button-danger" onClick={deleteNode}>
          Bỏ bộ ảnh
        </button>
      </div>
      <NodeViewContent className="gallery-pictures" />
      <GalleryDialog open={isOpen} figures={figures ?? []} onDone={replace} onClose={() => setOpen(false)} />
    </NodeViewWrapper>
  )
}
