'use client'

import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { FormActions } from '@/components/ui/form-actions'
import type { Answer } from '@/lib/refusal'
import type { Paper } from './paper'

interface AskProps {
  open: boolean
  onClose: () => void
  onAnswer: (text: string) => Promise<Answer<void>>
}

type OfPaper = AskProps & { paper: Paper }

/** Asks why a text is withdrawn: citizens who open its address will read the answer. */
export function WithdrawDialog({ paper: { name, said }, ...props }: OfPaper) {
  return (
    <AskDialog
      {...props}
      title={`Gỡ ${name} khỏi ${said.street}`}
      description={`Người dân mở địa chỉ của ${name} sẽ thấy ngày gỡ và câu dưới đây. ${said.withdrawn}`}
      label={`Lý do gỡ ${name}`}
      hint="Ví dụ: đã có bản mới thay thế."
      action={`Gỡ ${name}`}
      danger
    />
  )
}

/** Asks for a published text's new address. */
export function RenameDialog({ paper: { name, addressOf }, slug, ...props }: OfPaper & { slug: string }) {
  return (
    <AskDialog
      {...props}
      title={`Đổi địa chỉ của ${name}`}
      description="Ai mở địa chỉ cũ sẽ được đưa sang địa chỉ mới."
      label={`Phần cuối của địa chỉ, sau ${addressOf('')}`}
      hint="Chữ thường không dấu, chữ số và gạch nối."
      initial={slug}
      action="Đổi địa chỉ"
    />
  )
}

interface Props extends AskProps {
  title: string
  description: string
  label: string
  hint: string
  action: string
  initial?: string
  danger?: boolean
}

/** Asks for one line of text before an act; a refusal is told at the line. */
function AskDialog({ open, onClose, onAnswer, title, description, label, hint, action, initial = '', danger }: Props) {
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const reply = await onAnswer(String(new FormData(event.currentTarget).get('text') ?? ''))
    setBusy(false)
    if (reply.ok) return onClose()
    setError(reply.reasons.map((reason) => reason.message).join(' '))
  }

  return (
    <Dialog open={open} onClose={onClose} title={title} description={description}>
      <form className="dialog-form" onSubmit={answer}>
        <div className={error ? 'field field-bad' : 'field'}>
          <label htmlFor="ask-text">{label}</label>
          <p className="hint" id="ask-hint">
            {hint}
          </p>
          <input
            id="ask-text"
            name="text"
            defaultValue={initial}
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'ask-hint ask-error' : 'ask-hint'}
          />
          {error && (
            <p className="error" id="ask-error" role="alert">
              {error}
            </p>
          )}
        </div>
        <FormActions act={action} danger={danger} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
