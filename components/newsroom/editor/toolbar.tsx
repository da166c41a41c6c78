'use client'

import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { useEditorState, type Editor } from '@tiptap/react'
import { useRef } from 'react'
import { Tool, ToolRow } from '@/components/ui/tool-row'
import { ACCEPTED_TYPES } from '@/lib/media/media'
import type { Bringing } from './body-editor'
import { signs, type SignName } from './signs'
import { TableTools } from './table-tools'

interface Props {
  editor: Editor
  onLink: () => void
  onTable: () => void
  onFiles: (files: File[]) => void
  /** Opens a dialog that brings something into the text. */
  onBring: (what: Bringing) => void
}

type Act = (editor: Editor) => void
const run =
  (act: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>): Act =>
  (editor) =>
    void act(editor.chain().focus()).run()

interface ToolSpec {
  label: string
  sign: SignName
  act: Act
  /** What in the state makes it look pressed. */
  pressed?: [name: string | Record<string, unknown>, attributes?: Record<string, unknown>]
}

const writing: ToolSpec[] = [
  { label: 'Đậm (Ctrl+B)', sign: 'bold', act: run((chain) => chain.toggleBold()), pressed: ['bold'] },
  { label: 'Nghiêng (Ctrl+I)', sign: 'italic', act: run((chain) => chain.toggleItalic()), pressed: ['italic'] },
  {
    label: 'Gạch chân (Ctrl+U)',
    sign: 'underline',
    act: run((chain) => chain.toggleUnderline()),
    pressed: ['underline'],
  },
  {
    label: 'Chỉ số trên',
    sign: 'superscript',
    act: run((chain) => chain.toggleMark('superscript')),
    pressed: ['superscript'],
  },
  {
    label: 'Chỉ số dưới',
    sign: 'subscript',
    act: run((chain) => chain.toggleMark('subscript')),
    pressed: ['subscript'],
  },
]

const blocks: ToolSpec[] = [
  { label: 'Danh sách', sign: 'bullets', act: run((chain) => chain.toggleBulletList()), pressed: ['bulletList'] },
  { label: 'Danh sách số', sign: 'numbers', act: run((chain) => chain.toggleOrderedList()), pressed: ['orderedList'] },
  { label: 'Trích dẫn', sign: 'quote', act: run((chain) => chain.toggleBlockquote()), pressed: ['blockquote'] },
]

const aligning: ToolSpec[] = (
  [
    ['left', 'Căn trái'],
    ['center', 'Căn giữa'],
    ['right', 'Căn phải'],
    ['justify', 'Căn đều hai bên'],
  ] as const
).map(([align, label]) => ({
  label,
  sign: align,
  act: run((chain) => chain.setTextAlign(align)),
  pressed: [{ textAlign: align }],
}))

const kinds: ToolSpec[] = [
  { label: 'Đoạn văn', sign: 'paragraph', act: run((chain) => chain.setParagraph()), pressed: ['paragraph'] },
  ...([2, 3, 4] as const).map((level): ToolSpec => ({
    label: `Tiêu đề ${level}`,
    sign: `h${level}`,
    act: run((chain) => chain.toggleHeading({ level })),
    pressed: ['heading', { level }],
  })),
]

const all = [...kinds, ...writing, ...blocks, ...aligning]

/** The tools over the text: one Tab stop, arrow keys between them. */
export function EditorToolbar({ editor, onLink, onTable, onFiles, onBring }: Props) {
  const files = useRef<HTMLInputElement>(null)
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      pressed: all.map(({ pressed }) =>
        pressed ? (now.isActive as (...asked: unknown[]) => boolean)(...pressed) : false,
      ),
      isLink: now.isActive('link'),
      isTable: now.isActive('table'),
      canUndo: undoDepth(now.state) > 0,
      canRedo: redoDepth(now.state) > 0,
    }),
  })
  const tools = (specs: ToolSpec[]) =>
    specs.map((spec) => (
      <Tool
        key={spec.label}
        label={spec.label}
        onPress={() => spec.act(editor)}
        pressed={state.pressed[all.indexOf(spec)]}
      >
        {signs[spec.sign]}
      </Tool>
    ))
  return (
    <div className="editor-tools">
      <ToolRow label="Định dạng">
        <Tool label="Hoàn tác (Ctrl+Z)" onPress={() => editor.chain().focus().undo().run()} disabled={!state.canUndo}>
          {signs.undo}
        </Tool>
        <Tool label="Làm lại (Ctrl+Y)" onPress={() => editor.chain().focus().redo().run()} disabled={!state.canRedo}>
          {signs.redo}
        </Tool>
        <hr />
        {tools(kinds)}
        <hr />
        {tools(writing)}
        <hr />
        {tools(blocks)}
        {tools(aligning)}
        <hr />
        <Tool label="Liên kết (Ctrl+K)" onPress={onLink} pressed={state.isLink}>
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
        <Tool label="Chèn bảng" onPress={onTable} disabled={state.isTable}>
          {signs.table}
        </Tool>
        <Tool label="Đường kẻ ngang" onPress={() => editor.chain().focus().setHorizontalRule().run()}>
          {signs.rule}
        </Tool>
        {state.isTable && <TableTools editor={editor} />}
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
