'use client'

import { useState, type FormEvent } from 'react'
import { MediaPicker } from '@/components/newsroom/media-picker'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { youtubeIdOf } from '@/lib/body/youtube'
import type { UploadedAs } from '@/lib/media/media'

interface Props {
  open: boolean
  onYoutube: (youtubeId: string) => void
  onOwn: (film: UploadedAs<'VIDEO'>) => void
  onClose: () => void
}

/** Asks where a film comes from: a link of YouTube, or a film of the library. */
export function VideoDialog({ open, onYoutube, onOwn, onClose }: Props) {
  const [error, setError] = useState('')
  const [isChoosing, setChoosing] = useState(false)

  function take(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const youtubeId = youtubeIdOf(String(new FormData(event.currentTarget).get('link') ?? ''))
    if (!youtubeId)
      return setError('Liên kết này không phải một video YouTube. Hãy chép địa chỉ ở thanh trên cùng trang video.')
    setError('')
    onYoutube(youtubeId)
  }

  return (
    <>
      <Dialog
        open={open && !isChoosing}
        onClose={onClose}
        title="Video"
        description="Người đọc bấm xem thì video mới tải."
      >
        <form className="dialog-form" onSubmit={take} noValidate>
          <Field label="Liên kết YouTube" name="link" error={error}>
            {(props) => <input {...props} inputMode="url" autoComplete="off" />}
          </Field>
          <FormActions act="Chèn video YouTube" onClose={onClose}>
            <button type="button" className="button" onClick={() => setChoosing(true)}>
              Tải MP4 lên hoặc chọn trong kho
            </button>
          </FormActions>
        </form>
      </Dialog>
      <MediaPicker
        open={open && isChoosing}
        title="Chọn video"
        kinds={['VIDEO']}
        onChoose={([film]) => {
          setChoosing(false)
          if (film) onOwn(film)
        }}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
