'use client'

import { Toolbar } from '@base-ui/react/toolbar'
import { useEditorState, type Editor } from '@tiptap/react'
import { useRef, type ReactNode } from 'react'
import { ACCEPTED_TYPES } from '@/lib/media/requirements'
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
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  })
  const tools = (specs: ToolSpec[]) =>
    specs.map((spec) => (
      <Tool
        key={spec.label}
        label={spec.label}
        sign={spec.sign}
        onPress={() => spec.act(editor)}
        pressed={state.pressed[all.indexOf(spec)]}
      />
    ))
  return (
    <div className="editor-tools">
      <Toolbar.Root className="tools-row" aria-label="Định dạng">
        <Tool
          label="Hoàn tác (Ctrl+Z)"
          sign="undo"
          onPress={() => editor.chain().focus().undo().run()}
          disabled={!state.canUndo}
        />
        <Tool
          label="Làm lại (Ctrl+Y)"
          sign="redo"
          onPress={() => editor.chain().focus().redo().run()}
          disabled={!state.canRedo}
        />
        <hr />
        {tools(kinds)}
        <hr />
        {tools(writing)}
        <hr />
        {tools(blocks)}
        {tools(aligning)}
        <hr />
        <Tool label="Liên kết (Ctrl+K)" sign="link" onPress={onLink} pressed={state.isLink} />
        <Tool label="Chèn ảnh" sign="picture" onPress={() => files.current?.click()} />
        <Tool label="Bộ ảnh" sign="gallery" onPress={() => onBring('gallery')} />
        <Tool label="Video" sign="film" onPress={() => onBring('video')} />
        <Tool label="Tệp đính kèm" sign="clip" onPress={() => onBring('attachment')} />
        <Tool label="Chọn trong kho" sign="library" onPress={() => onBring('library')} />
        <Tool label="Chèn bảng" sign="table" onPress={onTable} disabled={state.isTable} />
        <Tool label="Đường kẻ ngang" sign="rule" onPress={() => editor.chain().focus().setHorizontalRule().run()} />
        {state.isTable && <TableTools editor={editor} />}
      </Toolbar.Root>
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

interface ToolProps {
  label: string
  sign: SignName
  onPress: () => void
  /** Undefined for what is done once and is never on. */
  pressed?: boolean
  disabled?: boolean
}

function Tool({ label, sign, onPress, pressed, disabled }: ToolProps): ReactNode {
  return (
    <Toolbar.Button
      className="tool"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      // The words that are chosen must stay chosen.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {signs[sign]}
    </Toolbar.Button>
  )
}
