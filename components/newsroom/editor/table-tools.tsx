'use client'

import { findParentNode, type Editor } from '@tiptap/core'
import { MenuButton } from '@/components/ui/menu'
import { changeWidth, evenWidths } from './table-widths'

const acts: [label: string, act: (editor: Editor) => void][] = [
  ['Thêm hàng phía trên', (editor) => editor.chain().focus().addRowBefore().run()],
  ['Thêm hàng phía dưới', (editor) => editor.chain().focus().addRowAfter().run()],
  ['Xóa hàng', (editor) => editor.chain().focus().deleteRow().run()],
  ['Thêm cột bên trái', (editor) => editor.chain().focus().addColumnBefore().run()],
  ['Thêm cột bên phải', (editor) => editor.chain().focus().addColumnAfter().run()],
  ['Xóa cột', (editor) => editor.chain().focus().deleteColumn().run()],
  ['Hàng đầu là tiêu đề', (editor) => editor.chain().focus().toggleHeaderRow().run()],
  ['Cột đầu là tiêu đề', (editor) => editor.chain().focus().toggleHeaderColumn().run()],
  ['Gộp ô đã chọn', (editor) => editor.chain().focus().mergeCells().run()],
  ['Tách ô', (editor) => editor.chain().focus().splitCell().run()],
  ['Nới rộng cột', (editor) => changeWidth(editor, 'wider')],
  ['Thu hẹp cột', (editor) => changeWidth(editor, 'narrower')],
  ['Chia đều các cột', evenWidths],
  ['Đặt tên bảng', goToCaption],
  ['Xóa bảng', (editor) => editor.chain().focus().deleteTable().run()],
]

/** What can be done to the table in which the cursor stands. */
export function TableTools({ editor }: { editor: Editor }) {
  return (
    <MenuButton
      label="Bảng ▾"
      className="tool tool-words"
      acts={acts.map(([label, act]) => [label, () => act(editor)] as const)}
    />
  )
}

/** The line over the table in which the cursor stands. */
function goToCaption(editor: Editor): void {
  const table = findParentNode(({ type }) => type.name === 'table')(editor.state.selection)
  const view = table && editor.view.nodeDOM(table.pos)
  if (view instanceof HTMLElement) view.querySelector<HTMLInputElement>('.table-caption')?.focus()
}
