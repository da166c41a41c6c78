'use client'

import { NodeViewContent, NodeViewWrapper, useEditorState, type NodeViewProps } from '@tiptap/react'
import { useId, type KeyboardEvent } from 'react'
import { useMediaActions } from '@/components/newsroom/media-actions'
import { CutButton } from '@/components/newsroom/media-cut-button'
import { Field } from '@/components/ui/field'
import type { Figure } from '@/lib/body/body'
import { isFileName } from '@/lib/posts/requirements'
import { writeAfterFigure } from './figure-extension'
import { FigureField } from './figure-field'
import { useMedia } from './media-in-text'
import { canJoin, chooseLead, joinNeighbours, move } from './moving'

/** A figure while it is written: picture, caption in place, and its fields as long as one works on it. */
export function FigureView({ node, editor, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const attrs = node.attrs as Figure['attrs']
  const { pictures, keep } = useMedia()
  const actions = useMediaActions()
  const picture = pictures[attrs.mediaId]
  const file = picture?.sources.find(({ width }) => width >= 640) ?? picture?.sources.at(-1)
  const altError = attrs.decorative ? undefined : faultOfAlt(attrs.alt)
  const id = useId()
  // Open as long as the cursor was here last, also while the keyboard is in one of the fields.
  const isOpen = useEditorState({ editor, selector: () => holdsCursor(editor, getPos()) })
  const mayJoin = useEditorState({ editor, selector: () => canJoin(editor, getPos()) })

  /** Enter in a field ends the work on this picture. */
  function leaveOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const position = getPos()
    if (position !== undefined) writeAfterFigure(editor, position)
  }

  return (
    <NodeViewWrapper as="figure" className={isOpen ? 'figure-edit is-open' : 'figure-edit'}>
      {file && picture ? (
        // Where one could write, a press would place the cursor and not take hold of the picture.
        <img
          src={file.url}
          width={picture.width}
          height={picture.height}
          alt={attrs.alt}
          contentEditable={false}
          draggable
          data-drag-handle
        />
      ) : (
        <p className="figure-gone">
          Ảnh này chưa hiện được ở đây. Hãy lưu rồi tải lại trang; nếu vẫn không thấy thì ảnh không còn trong kho.
        </p>
      )}
      <NodeViewContent<'figcaption'>
        as="figcaption"
        data-placeholder="Chú thích ảnh"
        className={node.content.size ? '' : 'is-empty'}
      />
      <div className="fields" contentEditable={false} onKeyDown={leaveOnEnter}>
        <Field
          label="Mô tả cho người không nhìn thấy ảnh"
          name={`alt-${id}`}
          hint={attrs.decorative ? 'Ảnh trang trí không cần mô tả.' : undefined}
          error={altError}
        >
          {(props) => (
            <FigureField
              {...props}
              className="figure-alt"
              value={attrs.alt}
              disabled={attrs.decorative}
              onChange={(alt) => updateAttributes({ alt })}
            />
          )}
        </Field>
        <Field label="Ảnh của" name={`credit-${id}`}>
          {(props) => (
            <FigureField {...props} value={attrs.credit} onChange={(credit) => updateAttributes({ credit })} />
          )}
        </Field>
        <label className="check">
          <input
            type="checkbox"
            checked={attrs.decorative}
            onChange={(event) =>
              updateAttributes({ decorative: event.target.checked, ...(event.target.checked && { alt: '' }) })
            }
          />
          Ảnh trang trí, không cần mô tả
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={attrs.lead}
            onChange={(event) => chooseLead(editor, getPos(), event.target.checked)}
          />
          Ảnh đại diện của bài
        </label>
        <div className="actions">
          <button type="button" className="button" onClick={() => move(editor, getPos(), 'up')}>
            Đưa lên
          </button>
          <button type="button" className="button" onClick={() => move(editor, getPos(), 'down')}>
            Đưa xuống
          </button>
          {picture && actions && <CutButton picture={picture} cut={actions.cut} onDone={keep} />}
          {mayJoin && (
            <button type="button" className="button" onClick={() => joinNeighbours(editor, getPos())}>
              Gộp với ảnh liền kề thành bộ
            </button>
          )}
          <button type="button" className="button button-danger" onClick={deleteNode}>
            Bỏ ảnh
          </button>
        </div>
      </div>
      {altError && (
        <p className="needs" contentEditable={false}>
          {attrs.alt ? 'Mô tả là tên tệp' : 'Chưa có mô tả'}
        </p>
      )}
    </NodeViewWrapper>
  )
}

function faultOfAlt(alt: string): string | undefined {
  if (isFileName(alt)) return 'Đây là tên tệp. Hãy viết trong ảnh có gì, ví dụ “Lúa chín vàng trên sườn đồi”.'
  return undefined
}

type Editor = NodeViewProps['editor']

function holdsCursor(editor: Editor, position: number | undefined): boolean {
  const { from } = editor.state.selection
  const figure = position === undefined ? null : editor.state.doc.nodeAt(position)
  return figure !== null && position !== undefined && from >= position && from < position + figure.nodeSize
}
