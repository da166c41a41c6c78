'use client'

import type { Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { isSafeHref } from '@/lib/body/href'
import { linkAt, setLink, unsetLink } from './links'

interface Props {
  view: EditorView
  open: boolean
  onClose: () => void
}

/** Sets, changes or takes away the link of the chosen words. */
export function LinkDialog({ view, open, onClose }: Props) {
  const [error, setError] = useState('')
  const present = linkAt(view.state)

  function set(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const href = meant(String(new FormData(event.currentTarget).get('href') ?? ''))
    if (!isSafeHref(href))
      return setError(
        'Địa chỉ chưa dùng được. Hãy dán địa chỉ bắt đầu bằng https://, hoặc đường dẫn của cổng như /bai-viet/…',
      )
    act(setLink(href))
  }

  /** The dialog goes first: what lies under it takes no keyboard. */
  function act(command: Command) {
    command(view.state, view.dispatch)
    onClose()
    requestAnimationFrame(() => view.focus())
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
          {(props) => <input {...props} defaultValue={present} inputMode="url" autoComplete="off" />}
        </Field>
        <div className="actions">
          <button className="button button-main">Đặt liên kết</button>
          {present && (
            <button type="button" className="button" onClick={() => act(unsetLink)}>
              Bỏ liên kết
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={onClose}>
            Thôi
          </button>
        </div>
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
