'use client'

import { useState, type FormEvent } from 'react'
import { Field } from '@/components/ui/field'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { Answer } from '@/lib/refusal'
import type { SiteRules } from '@/lib/settings/settings'
import { RowsField } from './rows-field'

interface Props {
  rules: SiteRules
  save: (input: unknown) => Promise<Answer<void>>
}

const FIELDS = ['archiveAfterYears', 'downtimeDays', 'nameHistory']

/** By which rules the site marks what is old and announces its rests. */
export function RulesForm({ rules, save }: Props) {
  const [names, setNames] = useState(rules.nameHistory)
  const [isDone, setDone] = useState(false)
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(save, () => setDone(true))

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setDone(false)
    const typed = new FormData(event.currentTarget)
    void send({
      archiveAfterYears: typed.get('archiveAfterYears'),
      downtimeDays: typed.get('downtimeDays'),
      nameHistory: names,
    })
  }

  return (
    <form className="desk-form" ref={form} onSubmit={submit} noValidate>
      <Refusals reasons={otherThan(FIELDS)} />
      <Field
        label="Đánh dấu bài lưu trữ sau (năm)"
        name="archiveAfterYears"
        hint="Bài đăng lâu hơn chừng ấy năm có dòng “Bài lưu trữ” ở trên. Bỏ trống thì không đánh dấu bài nào."
        error={errorOf('archiveAfterYears')}
      >
        {(props) => (
          <input {...props} inputMode="numeric" defaultValue={rules.archiveAfterYears ?? ''} autoComplete="off" />
        )}
      </Field>
      <Field
        label="Báo trước khi tạm dừng (ngày làm việc)"
        name="downtimeDays"
        hint="Nghị định 224/2026/NĐ-CP, Điều 13: 7 ngày làm việc."
        error={errorOf('downtimeDays')}
      >
        {(props) => <input {...props} inputMode="numeric" defaultValue={rules.downtimeDays} autoComplete="off" />}
      </Field>
      <RowsField
        legend="Tên cơ quan qua các thời kỳ"
        hint="Ghi cả tên hiện nay. Bài đăng dưới tên cũ sẽ nói rõ điều đó."
        name="nameHistory"
        one="tên"
        columns={{ name: { label: 'Tên đầy đủ' }, from: { label: 'Mang tên từ ngày', type: 'date' } }}
        rows={names}
        most={20}
        isSorted
        onChange={setNames}
        error={errorOf('nameHistory')}
      />
      {isDone && (
        <p className="note note-good" role="status">
          Đã lưu. Mọi trang công khai đã đổi theo.
        </p>
      )}
      <button className="button button-main" disabled={isBusy}>
        Lưu quy tắc
      </button>
    </form>
  )
}
