'use client'

import { useState } from 'react'
import type { Figure, Gallery } from '@/lib/body/body'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { lazily } from '@/components/ui/lazily'
import type { Standing } from './gallery-dialog'
import type { NodeProps } from './node-views'
import { textSchema } from './schema'
import type { NodeJson } from './waiting-places'

const GalleryDialog = lazily(() => import('./gallery-dialog').then((file) => file.GalleryDialog))

/** A gallery as it is edited: its pictures in place, and a line over them that opens the dialog for order and words. */
export function GalleryEdit({ node, view, getPos, remove, holdWords }: NodeProps) {
  const [isOpen, setOpen] = useState(false)
  const figures = isOpen ? (node.toJSON() as Gallery).content : []

  function replace(next: Figure[], standing: Standing) {
    const from = getPos()
    setOpen(false)
    if (from === undefined) return
    const all: NodeJson[] = standing === 'gallery' ? [{ type: 'gallery', content: next }] : next
    const nodes = all.map((one) => textSchema.nodeFromJSON(one))
    view.dispatch(view.state.tr.replaceWith(from, from + node.nodeSize, nodes))
  }

  return (
    <div className="gallery-edit">
      <div className="gallery-line" contentEditable={false}>
        <b data-drag-handle draggable>
          Bộ {formatNumber(node.childCount)} ảnh
        </b>
        <button type="button" className="button" onClick={() => setOpen(true)}>
          Sắp xếp, viết chú thích
        </button>
        <button type="button" className="button button-danger" onClick={remove}>
          Bỏ bộ ảnh
        </button>
      </div>
      <div className="gallery-pictures" ref={holdWords} />
      <GalleryDialog open={isOpen} figures={figures ?? []} onDone={replace} onClose={() => setOpen(false)} />
    </div>
  )
}
