'use client'

import type { Command } from 'prosemirror-state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeader,
} from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { MenuButton } from '@/components/ui/menu'
import { focusField } from './figure-keys'
import { changeWidth, evenWidths } from './table-widths'

const acts: [label: string, act: (view: EditorView) => void][] = [
  ['Thêm hàng phía trên', by(addRowBefore)],
  ['Thêm hàng phía dưới', by(addRowAfter)],
  ['Xóa hàng', by(deleteRow)],
  ['Thêm cột bên trái', by(addColumnBefore)],
  ['Thêm cột bên phải', by(addColumnAfter)],
  ['Xóa cột', by(deleteColumn)],
  ['Hàng đầu là tiêu đề', by(toggleHeader('row'))],
  ['Cột đầu là tiêu đề', by(toggleHeader('column'))],
  ['Gộp ô đã chọn', by(mergeCells)],
  ['Tách ô', by(splitCell)],
  ['Nới rộng cột', (view) => changeWidth(view, 'wider')],
  ['Thu hẹp cột', (view) => changeWidth(view, 'narrower')],
  ['Chia đều các cột', evenWidths],
  ['Đặt tên bảng', goToCaption],
  ['Xóa bảng', by(deleteTable)],
]

function by(command: Command) {
  return (view: EditorView) => {
    command(view.state, view.dispatch, view)
    view.focus()
  }
}

/** What can be done to the table in which the cursor stands. */
export function TableTools({ view }: { view: EditorView }) {
  return (
    <MenuButton
      label="Bảng ▾"
      className="tool tool-words"
      acts={acts.map(([label, act]) => [label, () => act(view)] as const)}
    />
  )
}

/** The line over the table in which the cursor stands. */
function goToCaption(view: EditorView): void {
  const { $from } = view.state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === 'table') focusField(view, $from.before(depth), '.table-caption')
  }
}
