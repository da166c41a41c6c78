'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { MediaKind } from '@/lib/media/media'
import { fieldTypes } from '@/lib/media/requirements'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { UploadList, useUploads } from './upload-list'

const KINDS: readonly MediaKind[] = ['PICTURE', 'VIDEO', 'FILE']

/** Where pictures, films and files come into the library: by the button, dropped anywhere on the page, or pasted. */
export function MediaDrop() {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [count, setCount] = useState(0)
  const { uploads, add, cancel, dismiss } = useUploads({
    kinds: KINDS,
    onDone: () => {
      setCount((before) => before + 1)
      router.refresh()
    },
  })
  useFilesBroughtToPage(add)

  return (
    <>
      <div className="drop">
        <input
          ref={field}
          type="file"
          accept={fieldTypes(KINDS)}
          multiple
          hidden
          onChange={({ currentTarget }) => {
            add([...(currentTarget.files ?? [])])
            // The same file may be chosen again after it was mended.
            currentTarget.value = ''
          }}
        />
        <button type="button" className="button button-main" onClick={() => field.current?.click()}>
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 16V5M7 10l5-5 5 5M4 19h16" />
          </svg>
          Tải lên kho
        </button>
        <p>
          hoặc kéo thả, dán vào đây.{' '}
          <span className="hint">Ảnh đến 30 MB; video MP4 đến 200 MB; PDF, DOCX, XLSX đến 50 MB.</span>
        </p>
      </div>
      <UploadList uploads={uploads} onCancel={cancel} onDismiss={dismiss} />
      <p role="status" className="uploads hint">
        {count > 0 && `Đã tải lên ${formatNumber(count)} tệp.`}
      </p>
    </>
  )
}

/** Takes files that are dropped or pasted anywhere: a near miss must not open the picture in place of the page. */
function useFilesBroughtToPage(take: (files: File[]) => void) {
  useEffect(() => {
    const bring = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])]
      if (!files.length) return
      event.preventDefault()
      take(files)
    }
    const over = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()
    const drop = (event: DragEvent) => bring(event, event.dataTransfer)
    const paste = (event: ClipboardEvent) => bring(event, event.clipboardData)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [take])
}
