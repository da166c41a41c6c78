'use client'

import type { Editor } from '@tiptap/react'
import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { isSafeHref } from '@/lib/body/href'

interface Props {
  editor: Editor
  open: boolean
  onClose: () => void
}

/** Sets, changes or takes away the link of the chosen words. */
export function LinkDialog({ editor, open, onClose }: Props) {
  const [error, setError] = useState('')
  const present = String(editor.getAttributes('link').href ?? '')

  function set(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const href = meant(String(new FormData(event.currentTarget).get('href') ?? ''))
    if (!isSafeHref(href))
      return setError(
        'Địa chỉ chưa dùng được. Hãy dán địa chỉ bắt đầu bằng https://, hoặc đường dẫn của cổng như /bai-viet/…',
      )
    const isEmpty = editor.state.selection.empty && !editor.isActive('link')
    const chain = editor.chain().focus().extendMarkRange('link')
    if (isEmpty) chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setMark('link', { href }).run()
    onClose()
  }

  function takeAway() {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }

  return (
    <Dialog open={open} onClose={onClose} title="Liên kết">
      <form className="dialog-form" onSubmit={set} noValidate>
        <Field
          label="Địa chỉ"
          name="href"
          hint="Chọn chữ trước rồi đặt liên kết; chữ nên nói nơi đến, đừng viết “tại đây”."
          error={error}
        >
          {(props) => <input {...props} defaultValue={present} inputMode="url" autoComplete="off" autoFocus />}
        </Field>
        <FormActions act="Đặt liên kết" onClose={onClose}>
          {present && (
            <button type="button" className="button" onClick={takeAway}>
              Bỏ liên kết
            </button>
          )}
        </FormActions>
      </form>
    </Dialog>
  )
}

/** What a person most likely means: an address without its scheme, an e-mail address. */
function meant(typed: string): string {
  const text = typed.trim()
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`
  if (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text)) return `https://${text}`
  return text
}
