'use client'

import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import { useId, useState } from 'react'
import { MediaPicker } from '@/components/newsroom/late-media-picker'
import { Field } from '@/components/ui/field'
import type { Attachment } from '@/lib/body/body'
import { isFileName } from '@/lib/posts/requirements'
import { fileLabel } from '@/lib/vietnamese/labels'
import { FigureField } from './figure-field'
import { useMedia } from './media-in-text'
import { AttachmentNode } from './media-nodes'

/** A file that is offered, as it is edited: its name for readers, its kind and size. */
export const EditedAttachment = AttachmentNode.extend({
  addNodeView: () => ReactNodeViewRenderer(AttachmentEdit, { className: 'attachment-node' }),
})

function AttachmentEdit({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const { mediaId, title } = node.attrs as Attachment['attrs']
  const { files, keep } = useMedia()
  const [isChoosing, setChoosing] = useState(false)
  const file = files[mediaId]
  const id = useId()
  return (
    <NodeViewWrapper className="media-edit">
      <div contentEditable={false}>
        <p className="meta" data-drag-handle draggable>
          Tệp đính kèm{file && ` · ${fileLabel(file)} · ${file.fileName}`}
        </p>
        <Field label="Tên tệp cho người đọc" name={`title-${id}`} error={isFileName(title) ? IS_NAME : undefined}>
          {(props) => (
            <FigureField
              {...props}
              className="media-title"
              value={title}
              onChange={(next) => updateAttributes({ title: next })}
            />
          )}
        </Field>
        <div className="actions">
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            Đổi tệp
          </button>
          <button type="button" className="button button-danger" onClick={deleteNode}>
            Bỏ tệp
          </button>
        </div>
        <MediaPicker
          open={isChoosing}
          title="Chọn tệp đính kèm"
          kinds={['FILE']}
          onChoose={([item]) => {
            setChoosing(false)
            if (!item) return
            keep(item)
            updateAttributes({ mediaId: item.mediaId })
          }}
          onClose={() => setChoosing(false)}
        />
      </div>
    </NodeViewWrapper>
  )
}

const IS_NAME = 'Đây là tên tệp. Hãy viết tệp nói gì, ví dụ “Kế hoạch phát động thi đua năm 2027”.'
