'use client'

import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { SpecialDay } from '@/lib/calendar/calendar'
import type { DeskNotice } from '@/lib/notices/newsroom'
import type { NoticeKind } from '@/lib/notices/notice'
import { isShort, leadOf } from '@/lib/notices/requirements'
import type { Answer } from '@/lib/refusal'
import { momentField, momentFrom } from '@/lib/vietnamese/dates'
import { noticeKindLabel } from '@/lib/vietnamese/labels'

interface Props {
  /** Null for a new one. */
  notice: DeskNotice | null
  special: SpecialDay[]
  downtimeDays: number
  now: Date
  act: (input: unknown) => Promise<Answer<unknown>>
  onClose: () => void
  onSaved: () => void
}

const KINDS = ['INFORMATION', 'WARNING', 'DOWNTIME'] as const
const FIELDS = ['kind', 'title', 'text', 'link', 'shownFrom', 'shownUntil', 'downFrom', 'downUntil', 'urgentReason']

/** A notice's words and hours. For a downtime it counts the working days ahead while one chooses. */
export function NoticeDialog({ notice, special, downtimeDays, now, act, onClose, onSaved }: Props) {
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, onSaved)
  const [kind, setKind] = useState<NoticeKind>(notice?.kind ?? 'INFORMATION')
  const [shownFrom, setShownFrom] = useState(momentField(notice?.shownFrom ?? now))
  const [downFrom, setDownFrom] = useState(notice?.down ? momentField(notice.down.from) : '')
  const lead = kind === 'DOWNTIME' ? leadFor(shownFrom, downFrom, notice, now, special, downtimeDays) : null

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    void send({ ...typed, ...(notice && { id: notice.id }) })
  }

  return (
    <Dialog open onClose={onClose} title={notice ? 'Sửa thông báo' : 'Thêm thông báo'}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(FIELDS)} />
        <Field label="Loại" name="kind" error={errorOf('kind')}>
          {(props) => (
            <select {...props} value={kind} onChange={({ target }) => setKind(target.value as NoticeKind)}>
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {noticeKindLabel(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Câu chính" name="title" hint="Một câu ngắn, đọc xong là hiểu." error={errorOf('title')}>
          {(props) => <input {...props} defaultValue={notice?.title} autoComplete="off" />}
        </Field>
        <Field label="Nói thêm" name="text" hint="Có thể bỏ trống." error={errorOf('text')}>
          {(props) => <textarea {...props} rows={3} defaultValue={notice?.text} />}
        </Field>
        <Field
          label="Đường dẫn đọc thêm"
          name="link"
          hint="Ví dụ: /bai-viet/… Có thể bỏ trống."
          error={errorOf('link')}
        >
          {(props) => <input {...props} defaultValue={notice?.link} autoComplete="off" spellCheck={false} />}
        </Field>
        <Field label="Hiện từ" name="shownFrom" error={errorOf('shownFrom')}>
          {(props) => (
            <input
              {...props}
              type="datetime-local"
              value={shownFrom}
              onChange={({ target }) => setShownFrom(target.value)}
            />
          )}
        </Field>
        <Field label="Thôi hiện lúc" name="shownUntil" error={errorOf('shownUntil')}>
          {(props) => (
            <input
              {...props}
              type="datetime-local"
              defaultValue={notice ? momentField(notice.shownUntil) : undefined}
            />
          )}
        </Field>
        {kind === 'DOWNTIME' && (
          <>
            <Field label="Tạm dừng từ" name="downFrom" error={errorOf('downFrom')}>
              {(props) => (
                <input
                  {...props}
                  type="datetime-local"
                  value={downFrom}
                  onChange={({ target }) => setDownFrom(target.value)}
                />
              )}
            </Field>
            <Field label="Hoạt động trở lại lúc" name="downUntil" error={errorOf('downUntil')}>
              {(props) => (
                <input
                  {...props}
                  type="datetime-local"
                  defaultValue={notice?.down ? momentField(notice.down.until) : undefined}
                />
              )}
            </Field>
            <p role="status" className={lead && isShort(lead) ? 'note note-care' : 'hint'}>
              {lead
                ? `Báo trước ${lead.days} ngày làm việc; quy định là ${lead.asked}.`
                : 'Chọn giờ tạm dừng để đếm số ngày làm việc báo trước.'}
            </p>
            <Field
              label="Lý do đột xuất"
              name="urgentReason"
              hint="Chỉ ghi khi không kịp báo trước đủ ngày; lý do được giữ trong nhật ký."
              error={errorOf('urgentReason')}
            >
              {(props) => <input {...props} defaultValue={notice?.urgentReason} autoComplete="off" />}
            </Field>
          </>
        )}
        <FormActions act={notice ? 'Lưu' : 'Đăng thông báo'} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}

/** What the verb will count, as far as the fields are filled: a notice that shows already counts from its first hour. */
function leadFor(
  shownFrom: string,
  downFrom: string,
  notice: DeskNotice | null,
  now: Date,
  special: SpecialDay[],
  asked: number,
) {
  const [shown, down] = [momentFrom(shownFrom), momentFrom(downFrom)]
  if (!shown || !down) return null
  const isKnown = notice?.down && notice.shownFrom <= now && down >= notice.down.from
  const announcedAt = isKnown ? notice.shownFrom : new Date(Math.max(shown.getTime(), now.getTime()))
  return leadOf({ announcedAt, downFrom: down }, special, asked)
}
