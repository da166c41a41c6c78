'use client'

import { useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { MediaRecord } from '@/lib/media/newsroom'
import { fieldTypes } from '@/lib/media/requirements'
import { UploadList, useUploads } from './upload-list'

interface Props {
  record: MediaRecord
  onDone: () => void
}

/** Puts another file in the place of this one, everywhere it stands; says first where that is. */
export function MediaReplace({ record: { mediaId, kind, fileName, places }, onDone }: Props) {
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { uploads, add, cancel, dismiss } = useUploads({
    kinds: [kind],
    replaces: mediaId,
    onDone: () => {
      setOpen(false)
      onDone()
    },
  })
  const live = places.filter(({ isLive }) => isLive).length
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Thay ở mọi nơi
      </button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title="Thay tệp này ở mọi nơi"
        description={
          <>
            Tệp mới thế chỗ “{fileName}” {places.length ? `ở ${places.length} nơi dùng` : 'trong kho'}
            {live > 0 && `, ${live} nơi đang hiện trên trang công khai`}. Địa chỉ cũ dẫn sang tệp mới; tệp cũ giữ kín
            trong kho. Mô tả, chú thích trong từng bài không đổi: xem lại xem còn đúng không.
          </>
        }
      >
        <div className="dialog-form">
          <input
            ref={field}
            type="file"
            hidden
            accept={fieldTypes([kind])}
            aria-label="Chọn tệp thay"
            onChange={({ currentTarget }) => {
              add([...(currentTarget.files ?? [])])
              currentTarget.value = ''
            }}
          />
          <UploadList uploads={uploads} onCancel={cancel} onDismiss={dismiss} />
          <div className="actions">
            <button type="button" className="button button-main" onClick={() => field.current?.click()}>
              Chọn tệp mới
            </button>
            <button type="button" className="button button-quiet" onClick={() => setOpen(false)}>
              Thôi
            </button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
