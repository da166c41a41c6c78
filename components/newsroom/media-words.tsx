'use client'

import { useState, type FormEvent } from 'react'
import { Field } from '@/components/ui/field'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { MediaRecord } from '@/lib/media/newsroom'
import type { Answer } from '@/lib/refusal'

interface Props {
  record: Pick<MediaRecord, 'mediaId' | 'alt' | 'caption' | 'credit'>
  describe: (input: unknown) => Promise<Answer<void>>
}

/** The words that figures of a picture begin with. */
export function MediaWords({ record: { mediaId, ...words }, describe }: Props) {
  const [isDone, setDone] = useState(false)
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(describe, () => setDone(true))

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setDone(false)
    void send({ mediaId, ...Object.fromEntries(new FormData(event.currentTarget)) })
  }

  return (
    <form className="desk-form" ref={form} onSubmit={submit} noValidate aria-labelledby="words">
      <h2 id="words">Lời đi theo ảnh</h2>
      <p className="hint">Ảnh được chèn từ nay bắt đầu bằng lời này; bài đã viết giữ lời của bài.</p>
      <Refusals reasons={otherThan(['alt', 'caption', 'credit'])} />
      <Field label="Mô tả cho người không nhìn thấy ảnh" name="alt" error={errorOf('alt')}>
        {(props) => <textarea {...props} rows={2} defaultValue={words.alt} />}
      </Field>
      <Field label="Chú thích" name="caption" error={errorOf('caption')}>
        {(props) => <textarea {...props} rows={2} defaultValue={words.caption} />}
      </Field>
      <Field label="Ảnh của" name="credit" error={errorOf('credit')}>
        {(props) => <input {...props} defaultValue={words.credit} autoComplete="off" />}
      </Field>
      <div className="actions">
        <button className="button" disabled={isBusy}>
          Lưu lời
        </button>
        <span role="status" className="hint">
          {isDone && 'Đã lưu.'}
        </span>
      </div>
    </form>
  )
}
