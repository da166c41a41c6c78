'use client'

import { redo, undo } from 'prosemirror-history'
import type { Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useRef } from 'react'
import { Tool, ToolRow } from '@/components/ui/tool-row'
import { ACCEPTED_TYPES } from '@/lib/media/media'
import { align, drawRule, standingOf, toggle, toggleList, toggleQuote, toHeading, toParagraph } from './acts'
import type { Bringing } from './body-editor'
import { textSchema } from './schema'
import { signs, type SignName } from './signs'
import { TableTools } from './table-tools'
import { useOf } from './watching'

interface Props {
  view: EditorView
  onLink: () => void
  onTable: () => void
  onFiles: (files: File[]) => void
  /** Opens a dialog that brings something into the text. */
  onBring: (what: Bringing) => void
}

interface ToolSpec {
  label: string
  sign: SignName
  act: Command
  /** What holds where the cursor stands when it looks pressed; see `standingOf`. */
  on: string
}

const { marks } = textSchema

const kinds: ToolSpec[] = [
  { label: 'Đoạn văn', sign: 'paragraph', act: toParagraph, on: 'paragraph' },
  { label: 'Tiêu đề 2', sign: 'h2', act: toHeading(2), on: 'heading2' },
  { label: 'Tiêu đề 3', sign: 'h3', act: toHeading(3), on: 'heading3' },
  { label: 'Tiêu đề 4', sign: 'h4', act: toHeading(4), on: 'heading4' },
]

const looks: ToolSpec[] = [
  { label: 'Đậm (Ctrl+B)', sign: 'bold', act: toggle(marks.bold!), on: 'bold' },
  { label: 'Nghiêng (Ctrl+I)', sign: 'italic', act: toggle(marks.italic!), on: 'italic' },
  { label: 'Gạch chân (Ctrl+U)', sign: 'underline', act: toggle(marks.underline!), on: 'underline' },
  { label: 'Chỉ số trên', sign: 'superscript', act: toggle(marks.superscript!), on: 'superscript' },
  { label: 'Chỉ số dưới', sign: 'subscript', act: toggle(marks.subscript!), on: 'subscript' },
]

const blocks: ToolSpec[] = [
  { label: 'Danh sách', sign: 'bullets', act: toggleList('bulletList'), on: 'bulletList' },
  { label: 'Danh sách số', sign: 'numbers', act: toggleList('orderedList'), on: 'orderedList' },
  { label: 'Trích dẫn', sign: 'quote', act: toggleQuote, on: 'blockquote' },
  { label: 'Căn trái', sign: 'left', act: align('left'), on: 'left' },
  { label: 'Căn giữa', sign: 'center', act: align('center'), on: 'center' },
  { label: 'Căn phải', sign: 'right', act: align('right'), on: 'right' },
  { label: 'Căn đều hai bên', sign: 'justify', act: align('justify'), on: 'justify' },
]

/** The tools over the text: one Tab stop, arrow keys between them. */
export function EditorToolbar({ view, onLink, onTable, onFiles, onBring }: Props) {
  const files = useRef<HTMLInputElement>(null)
  const standing = useOf(view, standingOf).split(' ')
  const is = (what: string) => standing.includes(what)
  function run(act: Command) {
    act(view.state, view.dispatch, view)
    view.focus()
  }
  const tools = (specs: ToolSpec[]) =>
    specs.map(({ label, sign, act, on }) => (
      <Tool key={label} label={label} onPress={() => run(act)} pressed={is(on)}>
        {signs[sign]}
      </Tool>
    ))
  return (
    <div className="editor-tools">
      <ToolRow label="Định dạng">
        <Tool label="Hoàn tác (Ctrl+Z)" onPress={() => run(undo)} disabled={!is('undo')}>
          {signs.undo}
        </Tool>
        <Tool label="Làm lại (Ctrl+Y)" onPress={() => run(redo)} disabled={!is('redo')}>
          {signs.redo}
        </Tool>
        <hr />
        {tools(kinds)}
        <hr />
        {tools(looks)}
        <hr />
        {tools(blocks)}
        <hr />
        <Tool label="Liên kết (Ctrl+K)" onPress={onLink} pressed={is('link')}>
          {signs.link}
        </Tool>
        <Tool label="Chèn ảnh" onPress={() => files.current?.click()}>
          {signs.picture}
        </Tool>
        <Tool label="Bộ ảnh" onPress={() => onBring('gallery')}>
          {signs.gallery}
        </Tool>
        <Tool label="Video" onPress={() => onBring('video')}>
          {signs.film}
        </Tool>
        <Tool label="Tệp đính kèm" onPress={() => onBring('attachment')}>
          {signs.clip}
        </Tool>
        <Tool label="Chọn trong kho" onPress={() => onBring('library')}>
          {signs.library}
        </Tool>
        <Tool label="Chèn bảng" onPress={onTable} disabled={is('table')}>
          {signs.table}
        </Tool>
        <Tool label="Đường kẻ ngang" onPress={() => run(drawRule)}>
          {signs.rule}
        </Tool>
        {is('table') && <TableTools view={view} />}
      </ToolRow>
      <input
        ref={files}
        type="file"
        accept={ACCEPTED_TYPES}
        multiple
        hidden
        aria-label="Chọn ảnh"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </div>
  )
}
