'use client'

import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { Picture } from '@/lib/media/media'
import type { Official } from '@/lib/officials/official'
import { MediaField } from '../media-field'
import type { EditProps } from '../ordered-list'

const FIELDS = ['name', 'office', 'biography', 'duties', 'phone', 'email', 'isLeader', 'portrait']

/** What is said of a leader or a spokesperson. */
export function OfficialDialog({ edited, act, onClose, onSaved }: EditProps<Official>) {
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, onSaved)
  const [portrait, setPortrait] = useState<Picture | null>(edited?.portrait ?? null)
  const wrongRoles = errorOf('isLeader')

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    void send({
      ...Object.fromEntries(
        ['name', 'office', 'biography', 'duties', 'phone', 'email'].map((key) => [key, typed.get(key)]),
      ),
      isLeader: typed.has('isLeader'),
      isSpokesperson: typed.has('isSpokesperson'),
      portraitId: portrait?.mediaId ?? null,
      ...(edited && { id: edited.id }),
    })
  }

  return (
    <Dialog open onClose={onClose} title={edited ? `Sửa ${edited.name}` : 'Thêm người'}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(FIELDS)} />
        <Field label="Họ và tên" name="name" error={errorOf('name')}>
          {(props) => <input {...props} defaultValue={edited?.name} autoComplete="off" />}
        </Field>
        <Field label="Chức vụ" name="office" error={errorOf('office')}>
          {(props) => <input {...props} defaultValue={edited?.office} autoComplete="off" />}
        </Field>
        <fieldset className={wrongRoles ? 'field field-bad' : 'field'} aria-describedby={wrongRoles && 'wrong-roles'}>
          <legend className="label">Hiện ở trang</legend>
          <label className="check">
            <input type="checkbox" name="isLeader" defaultChecked={edited?.isLeader ?? true} /> Lãnh đạo
          </label>
          <label className="check">
            <input type="checkbox" name="isSpokesperson" defaultChecked={edited?.isSpokesperson} /> Người phát ngôn
          </label>
          {wrongRoles && (
            <p className="error" id="wrong-roles">
              {wrongRoles}
            </p>
          )}
        </fieldset>
        <MediaField
          label="Ảnh chân dung"
          hint="Ảnh đứng, khuôn mặt ở giữa. Không có ảnh thì trang vẫn đầy đủ."
          value={portrait}
          onChange={setPortrait}
          error={errorOf('portrait')}
        />
        <Field
          label="Tiểu sử ngắn"
          name="biography"
          hint="Quê quán, trình độ, quá trình công tác. Không ghi ngày sinh đầy đủ; năm sinh thì được."
          error={errorOf('biography')}
        >
          {(props) => <textarea {...props} rows={5} defaultValue={edited?.biography} />}
        </Field>
        <Field label="Nhiệm vụ được phân công" name="duties" hint="Mỗi dòng một việc." error={errorOf('duties')}>
          {(props) => <textarea {...props} rows={5} defaultValue={edited?.duties} />}
        </Field>
        <Field label="Điện thoại cơ quan" name="phone" error={errorOf('phone')}>
          {(props) => <input {...props} defaultValue={edited?.phone} autoComplete="off" />}
        </Field>
        <Field label="Thư điện tử công vụ" name="email" error={errorOf('email')}>
          {(props) => <input {...props} defaultValue={edited?.email} autoComplete="off" />}
        </Field>
        <FormActions act="Lưu" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
