'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { Field } from '@/components/ui/field'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { Answer } from '@/lib/refusal'
import { roleLabel } from '@/lib/vietnamese/labels'
import { OneTimePassword } from './one-time-password'

interface OneTime {
  memberId: number
  password: string
}

/** Gives a new colleague an account. */
export function HireForm({ add }: { add: (input: unknown) => Promise<Answer<OneTime>> }) {
  const router = useRouter()
  const [hired, setHired] = useState<{ name: string; password: string } | null>(null)
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(add, ({ password }, filled) => {
    setHired({ name: String(new FormData(filled!).get('name')), password })
    filled?.reset()
    router.refresh()
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void send(Object.fromEntries(new FormData(event.currentTarget)))
  }

  return (
    <section aria-labelledby="them" className="desk-form">
      <h2 id="them">Thêm cán bộ</h2>
      {hired && <OneTimePassword {...hired} />}
      <form ref={form} onSubmit={submit} className="form-row" noValidate>
        <Refusals reasons={otherThan(['name', 'email', 'role'])} />
        <Field label="Họ và tên" name="name" error={errorOf('name')}>
          {(props) => <input {...props} autoComplete="off" />}
        </Field>
        <Field label="Thư điện tử" name="email" error={errorOf('email')}>
          {(props) => <input {...props} type="email" autoComplete="off" spellCheck={false} />}
        </Field>
        <Field label="Vai trò" name="role" error={errorOf('role')}>
          {(props) => (
            <select {...props} defaultValue="AUTHOR">
              <RoleOptions />
            </select>
          )}
        </Field>
        <button className="button button-main" disabled={isBusy}>
          Thêm
        </button>
      </form>
    </section>
  )
}

/** The roles for a select. */
export function RoleOptions() {
  return (['AUTHOR', 'EDITOR', 'ADMINISTRATOR'] as const).map((role) => (
    <option key={role} value={role}>
      {roleLabel(role)}
    </option>
  ))
}
