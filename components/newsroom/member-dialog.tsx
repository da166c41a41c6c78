'use client'

import type { FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { Answer } from '@/lib/refusal'
import type { Colleague } from '@/lib/staff/newsroom'
import { RoleOptions } from './hire-form'

interface Props {
  member: Colleague
  change: (input: unknown) => Promise<Answer<void>>
  onClose: () => void
  onSaved: () => void
}

/** A colleague's name and role. */
export function MemberDialog({ member: { id: memberId, name, email, role }, change, onClose, onSaved }: Props) {
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(change, onSaved)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void send({ memberId, ...Object.fromEntries(new FormData(event.currentTarget)) })
  }

  return (
    <Dialog open onClose={onClose} title={`Sửa tài khoản của ${name}`} description={email}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(['name', 'role'])} />
        <Field label="Họ và tên" name="name" error={errorOf('name')}>
          {(props) => <input {...props} defaultValue={name} autoComplete="off" />}
        </Field>
        <Field
          label="Vai trò"
          name="role"
          hint="Người viết soạn bài của mình; biên tập viên sửa, xuất bản mọi bài và xếp chuyên mục; quản trị viên làm được mọi việc."
          error={errorOf('role')}
        >
          {(props) => (
            <select {...props} defaultValue={role}>
              <RoleOptions />
            </select>
          )}
        </Field>
        <FormActions act="Lưu" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
