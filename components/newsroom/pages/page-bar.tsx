'use client'

import { StateSign } from '@/components/newsroom/state-sign'
import { paths } from '@/lib/paths'
import { formatTime } from '@/lib/vietnamese/dates'
import type { Keeping, PageHead } from './use-page-writing'

interface Props {
  head: PageHead
  keeping: Keeping
  onSave: () => void
  onPreview: () => void
  onPublish: () => void
}

/** The line over the page: how it stands, whether the words are kept, and the main acts. */
export function PageBar({ head, keeping, onSave, onPreview, onPublish }: Props) {
  const isBusy = keeping.kind === 'busy'
  const [looks, words] = signOf(keeping)
  return (
    <div className="write-top">
      <a className="button button-quiet" href={paths.deskPages}>
        ← Các trang
      </a>
      <StateSign status={head.status} />
      <span className={`saved ${looks}`} role="status">
        {words}
      </span>
      <button type="button" className="button push" onClick={onPreview}>
        Xem trước
      </button>
      <div className="publish">
        <button type="button" className="button" onClick={onSave} disabled={isBusy} title="Lưu (Ctrl+S)">
          Lưu
        </button>
        <button type="button" className="button button-main" onClick={onPublish} disabled={isBusy}>
          {head.status === 'PUBLISHED' ? 'Cập nhật trang đang đăng' : 'Xuất bản'}
        </button>
      </div>
    </div>
  )
}

function signOf(keeping: Keeping): [looks: string, words: string] {
  switch (keeping.kind) {
    case 'untouched':
      return ['saved-none', '']
    case 'changed':
      return ['saved-busy', 'Có chữ chưa lưu']
    case 'busy':
      return ['saved-busy', 'Đang lưu']
    case 'kept':
      return ['', `Đã lưu lúc ${formatTime(keeping.at)}`]
    case 'trouble':
      return ['saved-off', 'Chưa làm được']
  }
}
