'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import { Field } from '@/components/ui/field'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { SpecialDay } from '@/lib/calendar/calendar'
import type { Answer } from '@/lib/refusal'
import { formatDate, startOfDay } from '@/lib/vietnamese/dates'
import { specialDayLabel } from '@/lib/vietnamese/labels'

type Act = (input: unknown) => Promise<Answer<unknown>>

interface Props {
  days: SpecialDay[]
  actions: { note: Act; forget: Act }
}

/** Holidays and worked weekend days, latest first, with the form that notes another above them. */
export function SpecialDayList({ days, actions }: Props) {
  const [news, setNews] = useState('')
  const router = useRouter()
  const done = (said: string) => {
    setNews(said)
    router.refresh()
  }
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(actions.note, (_value, filled) => {
    filled?.reset()
    done('Đã ghi ngày vào bảng.')
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setNews('')
    void send(Object.fromEntries(new FormData(event.currentTarget)))
  }

  return (
    <>
      <form className="desk-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(['day', 'kind', 'name'])} />
        <Field label="Ngày" name="day" error={errorOf('day')}>
          {(props) => <input {...props} type="date" />}
        </Field>
        <Field label="Là" name="kind" error={errorOf('kind')}>
          {(props) => (
            <select {...props}>
              {(['OFF', 'WORKING'] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {specialDayLabel(kind)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Lý do" name="name" error={errorOf('name')}>
          {(props) => <input {...props} autoComplete="off" />}
        </Field>
        <p role="status" className={news ? 'note note-good' : 'visually-hidden'}>
          {news}
        </p>
        <button className="button button-main" disabled={isBusy}>
          Ghi ngày
        </button>
      </form>
      {days.length === 0 && <p className="empty-box">Bảng còn trống: chỉ thứ Bảy và Chủ nhật được coi là ngày nghỉ.</p>}
      <ul className="lines" role="list" aria-label="Ngày nghỉ và ngày làm bù, muộn nhất đứng trước">
        {days.map(({ day, kind, name }) => {
          const date = formatDate(startOfDay(day)!)
          return (
            <li key={day}>
              <div className="line-row">
                <span>
                  <b>{date}</b>
                  <span className="meta">{`${specialDayLabel(kind)} · ${name}`}</span>
                </span>
                <span className="actions">
                  <AskFirst
                    label="Bỏ"
                    of={date}
                    danger
                    title={`Bỏ ngày ${date} khỏi bảng?`}
                    description="Những thời hạn đã thông báo vẫn giữ nguyên."
                    act={actions.forget}
                    input={{ day }}
                    onDone={() => done(`Đã bỏ ngày ${date}.`)}
                  />
                </span>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
