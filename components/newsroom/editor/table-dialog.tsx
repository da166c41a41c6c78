'use client'

import { Selection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { textSchema } from './schema'

interface Props {
  view: EditorView
  open: boolean
  onClose: () => void
}

/** As many as a page shows at once; a longer list is pasted, or grows row by row. */
const MOST_ROWS = 200
const MOST_COLUMNS = 20

/** Asks how large a new table is, and what names its rows and columns. */
export function TableDialog({ view, open, onClose }: Props) {
  const [errors, setErrors] = useState<{ rows?: string; columns?: string }>({})

  function insert(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const asked = new FormData(event.currentTarget)
    const [rows, columns] = [Number(asked.get('rows')), Number(asked.get('columns'))]
    const found = {
      ...(!isWithin(rows, MOST_ROWS) && { rows: `Số hàng từ 1 đến ${MOST_ROWS}.` }),
      ...(!isWithin(columns, MOST_COLUMNS) && { columns: `Số cột từ 1 đến ${MOST_COLUMNS}.` }),
    }
    setErrors(found)
    if (found.rows || found.columns) return
    onClose()
    const heads = { row: asked.has('headRow'), column: asked.has('headColumn') }
    insertTable(view, { rows, columns, heads, caption: String(asked.get('caption') ?? '').trim() })
    requestAnimationFrame(() => view.focus())
  }

  return (
    <Dialog open={open} onClose={onClose} title="Chèn bảng">
      <form className="dialog-form" onSubmit={insert} noValidate>
        <div className="table-size">
          <Field label="Số hàng" name="rows" error={errors.rows}>
            {(props) => <input {...props} type="number" min={1} max={MOST_ROWS} defaultValue={4} />}
          </Field>
          <Field label="Số cột" name="columns" error={errors.columns}>
            {(props) => <input {...props} type="number" min={1} max={MOST_COLUMNS} defaultValue={3} />}
          </Field>
        </div>
        <label className="check">
          <input type="checkbox" name="headRow" defaultChecked />
          Hàng đầu là tiêu đề
        </label>
        <label className="check">
          <input type="checkbox" name="headColumn" />
          Cột đầu là tiêu đề
        </label>
        <Field label="Tên bảng" name="caption" hint="Đứng trên bảng. Bỏ trống nếu đoạn văn ngay trước đã nói.">
          {(props) => <input {...props} maxLength={300} autoComplete="off" />}
        </Field>
        <div className="actions">
          <button className="button button-main">Chèn bảng</button>
          <button type="button" className="button button-quiet" onClick={onClose}>
            Thôi
          </button>
        </div>
      </form>
    </Dialog>
  )
}

interface Asked {
  rows: number
  columns: number
  /** Whether the first of each is of headers. */
  heads: { row: boolean; column: boolean }
  caption: string
}

/** Puts an empty table where the cursor stands, and the cursor into its first cell. */
function insertTable(view: EditorView, { rows, columns, heads, caption }: Asked): void {
  const { tr, selection } = view.state
  const { table, tableRow, tableHeader, tableCell } = textSchema.nodes
  const lines = Array.from({ length: rows }, (_, row) =>
    tableRow!.create(
      null,
      Array.from({ length: columns }, (_, column) => {
        const isHead = (heads.row && row === 0) || (heads.column && column === 0)
        return (isHead ? tableHeader : tableCell)!.createAndFill()!
      }),
    ),
  )
  tr.replaceSelectionWith(table!.create({ caption }, lines))
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(selection.from + 1))).scrollIntoView())
}

function isWithin(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= most
}
