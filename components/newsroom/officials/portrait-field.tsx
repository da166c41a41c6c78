'use client'

import { useState, type ChangeEvent } from 'react'
import { Field } from '@/components/ui/field'
import type { Picture } from '@/lib/media/media'
import { ACCEPTED_TYPES } from '@/lib/media/requirements'
import { upload } from '../upload'

interface Props {
  portrait: Picture | null
  onChange: (portrait: Picture | null) => void
  /** Why the portrait cannot be used; undefined where it can. */
  error: string | undefined
}

/** The portrait of an official: one that is there, another in its place, or none. */
export function PortraitField({ portrait, onChange, error }: Props) {
  const [refused, setRefused] = useState('')
  const [isSending, setSending] = useState(false)

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    if (!file) return
    setRefused('')
    setSending(true)
    await upload(file).then(onChange, (problem: Error) => setRefused(problem.message))
    setSending(false)
  }

  return (
    <>
      <Field
        label="Ảnh chân dung"
        name="portrait"
        hint="Ảnh đứng, khuôn mặt ở giữa. Không có ảnh thì trang vẫn đầy đủ."
        error={refused || error}
      >
        {(props) => <input {...props} type="file" accept={ACCEPTED_TYPES} onChange={choose} />}
      </Field>
      <p role="status" className={isSending ? 'hint' : 'visually-hidden'}>
        {isSending ? 'Đang tải ảnh lên.' : portrait ? 'Đã có ảnh chân dung.' : ''}
      </p>
      {portrait && (
        <div className="portrait-shown">
          <img
            src={portrait.sources[0]?.url}
            alt="Ảnh chân dung đang chọn"
            width={portrait.width}
            height={portrait.height}
          />
          <button type="button" className="button" onClick={() => onChange(null)}>
            Bỏ ảnh này
          </button>
        </div>
      )}
    </>
  )
}
