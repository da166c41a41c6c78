'use client'

import type { EditorState } from 'prosemirror-state'
import { useId, type KeyboardEvent } from 'react'
import { useMediaActions } from '@/components/newsroom/media-actions'
import { CutButton } from '@/components/newsroom/media-cut-button'
import { Field } from '@/components/ui/field'
import type { Figure } from '@/lib/body/body'
import { isFileName } from '@/lib/posts/requirements'
import { writeAfterFigure } from './figure-keys'
import { FigureField } from './figure-field'
import { useMedia } from './media-in-text'
import { canJoin, chooseLead, joinNeighbours, move } from './moving'
import type { NodeProps } from './node-views'
import { useOf } from './watching'

/** A figure while it is written: picture, caption in place, and its fields as long as one works on it. */
export function FigureView({ node, view, getPos, setAttrs, remove, holdWords }: NodeProps) {
  const attrs = node.attrs as Figure['attrs']
  const { pictures, keep } = useMedia()
  const actions = useMediaActions()
  const picture = pictures[attrs.mediaId]
  const file = picture?.sources.find(({ width }) => width >= 640) ?? picture?.sources.at(-1)
  const altError = attrs.decorative ? undefined : faultOfAlt(attrs.alt)
  const id = useId()
  // Open as long as the cursor was here last, also while the keyboard is in one of the fields.
  const standing = useOf(view, (state) => standingOf(state, getPos()))
  const isOpen = standing.includes('open')

  /** Enter in a field ends the work on this picture. */
  function leaveOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const position = getPos()
    if (position !== undefined) writeAfterFigure(view, position)
  }

  return (
    <figure className={isOpen ? 'figure-edit is-open' : 'figure-edit'}>
      {file && picture ? (
        <img src={file.url} width={picture.width} height={picture.height} alt={attrs.alt} draggable data-drag-handle />
      ) : (
        <p className="figure-gone">
          Ảnh này chưa hiện được ở đây. Hãy lưu rồi tải lại trang; nếu vẫn không thấy thì ảnh không còn trong kho.
        </p>
      )}
      <figcaption ref={holdWords} data-placeholder="Chú thích ảnh" className={node.content.size ? '' : 'is-empty'} />
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
              onChange={(alt) => setAttrs({ alt })}
            />
          )}
        </Field>
        <Field label="Ảnh của" name={`credit-${id}`}>
          {(props) => <FigureField {...props} value={attrs.credit} onChange={(credit) => setAttrs({ credit })} />}
        </Field>
        <label className="check">
          <input
            type="checkbox"
            checked={attrs.decorative}
            onChange={(event) =>
              setAttrs({ decorative: event.target.checked, ...(event.target.checked && { alt: '' }) })
            }
          />
          Ảnh trang trí, không cần mô tả
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={attrs.lead}
            onChange={(event) => chooseLead(view, getPos(), event.target.checked)}
          />
          Ảnh đại diện của bài
        </label>
        <div className="actions">
          <button type="button" className="button" onClick={() => move(view, getPos(), 'up')}>
            Đưa lên
          </button>
          <button type="button" className="button" onClick={() => move(view, getPos(), 'down')}>
            Đưa xuống
          </button>
          {picture && actions && <CutButton picture={picture} cut={actions.cut} onDone={keep} />}
          {standing.includes('join') && (
            <button type="button" className="button" onClick={() => joinNeighbours(view, getPos())}>
              Gộp với ảnh liền kề thành bộ
            </button>
          )}
          <button type="button" className="button button-danger" onClick={remove}>
            Bỏ ảnh
          </button>
        </div>
      </div>
      {altError && (
        <p className="needs" contentEditable={false}>
          {attrs.alt ? 'Mô tả là tên tệp' : 'Chưa có mô tả'}
        </p>
      )}
    </figure>
  )
}

function faultOfAlt(alt: string): string | undefined {
  if (isFileName(alt)) return 'Đây là tên tệp. Hãy viết trong ảnh có gì, ví dụ “Lúa chín vàng trên sườn đồi”.'
  return undefined
}

/** Whether the cursor is in the figure ("open"), and whether other pictures stand next to it ("join"). */
function standingOf(state: EditorState, at: number | undefined): string {
  const { from } = state.selection
  const figure = at === undefined ? null : state.doc.nodeAt(at)
  if (!figure || at === undefined) return ''
  const isOpen = from >= at && from < at + figure.nodeSize
  return `${isOpen ? 'open' : ''} ${canJoin(state, at) ? 'join' : ''}`
}
