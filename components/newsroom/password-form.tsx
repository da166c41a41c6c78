'use client'

import { useState, type FormEvent } from 'react'
import { Field } from '@/components/ui/field'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { Answer } from '@/lib/refusal'

interface Props {
  change: (input: unknown) => Promise<Answer<void>>
  /** Where to go then; null stays here and says that it is done. */
  next: string | null
}

/** Changing one's own password. */
export function PasswordForm({ change, next }: Props) {
  const [isDone, setDone] = useState(false)
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(change, (_, filled) => {
    if (next) window.location.assign(next)
    setDone(true)
    filled?.reset()
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setDone(false)
    void send(Object.fromEntries(new FormData(event.currentTarget)))
  }

  return (
    <form className="door-fields" ref={form} onSubmit={submit} method="post">
      <Refusals reasons={otherThan(['current', 'next'])} />
      {isDone && (
        <p className="note note-good" role="status">
          Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất.
        </p>
      )}
      <Field label="Mật khẩu hiện tại" name="current" error={errorOf('current')}>
        {(props) => <input {...props} type="password" autoComplete="current-password" required />}
      </Field>
      <Field
        label="Mật khẩu mới"
        name="next"
        hint="Ít nhất 12 ký tự; ghép bốn năm từ bất kỳ là dễ nhớ nhất."
        error={errorOf('next')}
      >
        {(props) => <input {...props} type="password" autoComplete="new-password" required />}
      </Field>
      <button className="button button-main" disabled={isBusy}>
        Đổi mật khẩu
      </button>
    </form>
  )
}
