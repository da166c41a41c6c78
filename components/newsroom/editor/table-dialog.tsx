'use client'

import type { Editor } from '@tiptap/react'
import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'

interface Props {
  editor: Editor
  open: boolean
  onClose: () => void
}

/** As many as a page shows at once; a longer list is pasted, or grows row by row. */
const MOST_ROWS = 200
const MOST_COLUMNS = 20

/** Asks how large a new table is, and what names its rows and columns. */
export function TableDialog({ editor, open, onClose }: Props) {
  const [errors, setErrors] = useState<{ rows?: string; columns?: string }>({})

  function insert(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const asked = new FormData(event.currentTarget)
    const [rows, cols] = [Number(asked.get('rows')), Number(asked.get('columns'))]
    const found = {
      ...(!isWithin(rows, MOST_ROWS) && { rows: `Số hàng từ 1 đến ${MOST_ROWS}.` }),
      ...(!isWithin(cols, MOST_COLUMNS) && { columns: `Số cột từ 1 đến ${MOST_COLUMNS}.` }),
    }
    setErrors(found)
    if (found.rows || found.columns) return
    onClose()
    const chain = editor
      .chain()
      .focus()
      .insertTable({ rows, cols, withHeaderRow: asked.has('headRow') })
    if (asked.has('headColumn')) chain.toggleHeaderColumn()
    chain.updateAttributes('table', { caption: String(asked.get('caption') ?? '').trim() }).run()
  }

  return (
    <Dialog open={open} onClose={onClose} title="Chèn bảng">
      <form className="dialog-form" onSubmit={insert} noValidate>
        <div className="table-size">
          <Field label="Số hàng" name="rows" error={errors.rows}>
            {(props) => <input {...props} type="number" min={1} max={MOST_ROWS} defaultValue={4} autoFocus />}
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
        <FormActions act="Chèn bảng" onClose={onClose} />
      </form>
    </Dialog>
  )
}

function isWithin(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= most
}
