'use client'

import { useState, type ChangeEvent, type FormEvent } from 'react'
import { Emblem } from '@/components/site/emblem'
import { Field } from '@/components/ui/field'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import { ACCEPTED_TYPES } from '@/lib/media/media'
import type { Answer } from '@/lib/refusal'
import type { Settings } from '@/lib/settings/settings'
import { upload } from './upload'

type Name = Exclude<keyof Settings, 'emblem'>

const fields: { name: Name; label: string; hint?: string }[] = [
  { name: 'agencyName', label: 'Tên cơ quan' },
  { name: 'province', label: 'Tỉnh, thành phố', hint: 'Ghi cả “tỉnh” hoặc “thành phố”, ví dụ: tỉnh Bắc Lĩnh.' },
  { name: 'parentBody', label: 'Cơ quan chủ quản' },
  { name: 'responsiblePerson', label: 'Người chịu trách nhiệm nội dung', hint: 'Họ tên và chức vụ.' },
  { name: 'address', label: 'Địa chỉ' },
  { name: 'phone', label: 'Điện thoại' },
  { name: 'email', label: 'Thư điện tử' },
  { name: 'parentPortalName', label: 'Tên cổng cấp trên' },
  {
    name: 'parentPortalUrl',
    label: 'Địa chỉ cổng cấp trên',
    hint: 'Hiện thành một dòng trên đầu mọi trang; bỏ trống nếu không có.',
  },
]

interface Props {
  settings: Settings
  save: (input: unknown) => Promise<Answer<void>>
}

/** What head and foot of every page say. */
export function SettingsForm({ settings, save }: Props) {
  const [emblem, setEmblem] = useState(settings.emblem)
  const [emblemError, setEmblemError] = useState('')
  const [isDone, setDone] = useState(false)
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(save, () => setDone(true))

  async function chooseEmblem({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    if (!file) return
    setEmblemError('')
    await upload(file, ['PICTURE']).then(setEmblem, (error: Error) => setEmblemError(error.message))
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setDone(false)
    const typed = new FormData(event.currentTarget)
    void send({
      ...Object.fromEntries(fields.map(({ name }) => [name, typed.get(name)])),
      emblemId: emblem?.mediaId ?? null,
    })
  }

  return (
    <form className="desk-form" ref={form} onSubmit={submit} noValidate>
      <Refusals reasons={otherThan(fields.map(({ name }) => name))} />
      {fields.map(({ name, label, hint }) => (
        <Field key={name} label={label} name={name} hint={hint} error={errorOf(name)}>
          {(props) => <input {...props} defaultValue={settings[name]} autoComplete="off" />}
        </Field>
      ))}
      <Field label="Biểu trưng" name="emblem" hint="Ảnh vuông, nền trong suốt (PNG) là đẹp nhất." error={emblemError}>
        {(props) => <input {...props} type="file" accept={ACCEPTED_TYPES} onChange={chooseEmblem} />}
      </Field>
      <div className="emblem-shown cloth">
        <Emblem settings={{ emblem }} />
        {emblem && (
          <button type="button" className="button" onClick={() => setEmblem(null)}>
            Bỏ biểu trưng này
          </button>
        )}
      </div>
      {isDone && (
        <p className="note note-good" role="status">
          Đã lưu. Mọi trang công khai đã đổi theo.
        </p>
      )}
      <button className="button button-main" disabled={isBusy}>
        Lưu
      </button>
    </form>
  )
}
