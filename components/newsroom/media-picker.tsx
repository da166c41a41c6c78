'use client'

import { useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { MediaKind, Uploaded, UploadedAs } from '@/lib/media/media'
import { fieldTypes } from '@/lib/media/requirements'
import { formatDate } from '@/lib/vietnamese/dates'
import { fileLabel } from '@/lib/vietnamese/labels'
import { MediaThumb } from './media-thumb'
import { UploadList, useUploads } from './upload-list'
import { useLibrary } from './use-library'

interface Props<Kind extends MediaKind> {
  open: boolean
  /** What the dialog is for: "Chọn ảnh đại diện". */
  title: string
  /** What may be chosen; told once. */
  kinds: readonly Kind[]
  /** True where several may be chosen at once, in their order. */
  several?: boolean
  /** Hears what was chosen, one or more; the dialog is to be closed then. */
  onChoose: (items: UploadedAs<Kind>[]) => void
  onClose: () => void
}

/**
 * Lets staff choose from the library, or bring something new into it, wherever a picture, a film or a file is wanted. It asks the
 * library by itself: a form gives it no more than what to do with the choice.
 */
export function MediaPicker<Kind extends MediaKind>({ open, title, onClose, ...props }: Props<Kind>) {
  return (
    <Dialog open={open} onClose={onClose} title={title} wide>
      {/* Begins anew whenever it is opened. */}
      {open && <Chooser {...props} onClose={onClose} />}
    </Dialog>
  )
}

function Chooser<Kind extends MediaKind>({ kinds, several, onChoose, onClose }: Omit<Props<Kind>, 'open' | 'title'>) {
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<UploadedAs<Kind>[]>([])
  const field = useRef<HTMLInputElement>(null)
  const { shown, more, again } = useLibrary(kinds, search)
  const { uploads, add, cancel, dismiss } = useUploads<Kind>({
    kinds,
    // What one brings here is what one wants.
    onDone: (item) => {
      setChosen((before) => (several ? [...before.filter((one) => !isSame(one, item)), item] : [item]))
      again()
    },
  })

  function press(item: UploadedAs<Kind>) {
    setChosen((before) => {
      const isOn = before.some((one) => isSame(one, item))
      if (!several) return isOn ? [] : [item]
      return isOn ? before.filter((one) => !isSame(one, item)) : [...before, item]
    })
  }

  return (
    <div className="picker">
      <div className="picker-top">
        <label className="visually-hidden" htmlFor="picker-search">
          Tìm trong kho
        </label>
        <input
          id="picker-search"
          type="search"
          placeholder="Tìm theo tên tệp, mô tả, chú thích"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          autoComplete="off"
        />
        <input
          ref={field}
          type="file"
          accept={fieldTypes(kinds)}
          multiple={several}
          hidden
          aria-label="Chọn tệp trên máy"
          onChange={({ currentTarget }) => {
            add([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
        <button type="button" className="button" onClick={() => field.current?.click()}>
          Tải từ máy lên
        </button>
      </div>
      <UploadList uploads={uploads} onCancel={cancel} onDismiss={dismiss} />
      <ul className="picker-items" role="list" aria-label="Kho" aria-busy={shown.state === 'busy'}>
        {(shown.items as unknown as UploadedAs<Kind>[]).map((item) => {
          const place = chosen.findIndex((one) => isSame(one, item))
          return (
            <li key={item.mediaId}>
              <Choice item={item} place={place} several={several} onPress={() => press(item)} />
            </li>
          )
        })}
      </ul>
      <p role="status" className="hint">
        {said(shown.state, shown.items.length, search)}
      </p>
      {shown.after !== null && (
        <button type="button" className="button" onClick={() => void more()}>
          Xem thêm
        </button>
      )}
      <div className="actions picker-foot">
        <button
          type="button"
          className="button button-main"
          disabled={!chosen.length}
          aria-describedby={chosen.length ? undefined : 'picker-why'}
          onClick={() => onChoose(chosen)}
        >
          {several && chosen.length > 1 ? `Dùng ${chosen.length} mục đã chọn` : 'Dùng mục đã chọn'}
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          Thôi
        </button>
        {!chosen.length && (
          <span className="hint" id="picker-why">
            Chưa chọn mục nào.
          </span>
        )}
      </div>
    </div>
  )
}

interface ChoiceProps {
  item: Uploaded & { uploadedAt?: Date }
  /** Where it stands among what is chosen, from 0; -1 where it is not. */
  place: number
  several: boolean | undefined
  onPress: () => void
}

function Choice({ item, place, several, onPress }: ChoiceProps) {
  const isOn = place >= 0
  return (
    <button type="button" className="picker-choice" aria-pressed={isOn} onClick={onPress}>
      <MediaThumb item={item} sizes="10rem" />
      {isOn && (
        <span className="picker-mark" aria-hidden="true">
          {several ? place + 1 : '✓'}
        </span>
      )}
      <span className="picker-name">{item.fileName}</span>
      <span className="meta">
        {item.kind === 'PICTURE' ? `${item.width} × ${item.height}` : fileLabel(item)}
        {item.uploadedAt && ` · ${formatDate(item.uploadedAt)}`}
      </span>
    </button>
  )
}

function isSame(one: Uploaded, other: Uploaded): boolean {
  return one.mediaId === other.mediaId
}

function said(state: 'busy' | 'ready' | 'failed', count: number, search: string): string {
  if (state === 'busy') return count ? '' : 'Đang mở kho.'
  if (state === 'failed') return 'Không mở được kho. Kiểm tra mạng và phiên làm việc, rồi mở lại.'
  if (count) return ''
  return search.trim()
    ? `Không thấy mục nào khớp với “${search.trim()}”. Thử một hai chữ trong tên hoặc mô tả.`
    : 'Kho chưa có mục nào loại này. Bấm Tải từ máy lên.'
}
