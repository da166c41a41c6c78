'use client'

import { useId, useState } from 'react'
import type { Picture, UploadedPicture } from '@/lib/media/media'
import { MediaPicker } from './media-picker'
import { PictureThumb } from './media-thumb'

interface Props {
  label: string
  hint?: string
  /** Why what was chosen cannot be used; empty where it can. */
  error?: string
  /** Null where nothing is chosen. */
  value: Picture | null
  onChange: (picture: UploadedPicture | null) => void
}

/** A field of a form whose value is a picture of the library: a leader's portrait, the picture of a page. */
export function MediaField({ label, hint, error, value, onChange }: Props) {
  const [isChoosing, setChoosing] = useState(false)
  const id = useId()
  return (
    <div className={error ? 'field field-bad' : 'field'} role="group" aria-labelledby={id}>
      <span className="label" id={id}>
        {label}
      </span>
      {hint && <p className="hint">{hint}</p>}
      <div className="media-field">
        {value && <PictureThumb picture={value} sizes="8rem" />}
        <div className="actions">
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            {value ? 'Đổi ảnh' : 'Chọn ảnh'}
            <span className="visually-hidden"> ({label})</span>
          </button>
          {value && (
            <button type="button" className="button button-quiet" onClick={() => onChange(null)}>
              Bỏ ảnh<span className="visually-hidden"> ({label})</span>
            </button>
          )}
        </div>
      </div>
      {error && <p className="error">{error}</p>}
      <MediaPicker
        open={isChoosing}
        title={label}
        kinds={['PICTURE']}
        onChoose={([picture]) => {
          setChoosing(false)
          if (picture) onChange(picture)
        }}
        onClose={() => setChoosing(false)}
      />
    </div>
  )
}
