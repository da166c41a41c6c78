'use client'

import { StateSign } from '@/components/newsroom/state-sign'
import { paths } from '@/lib/paths'
import { formatTime } from '@/lib/vietnamese/dates'
import type { Head, SaveState } from './use-writing'

interface Props {
  head: Head
  saveState: SaveState
  mayPublish: boolean
  onSave: () => void
  onPreview: () => void
  onPublish: () => void
}

/** The line over the page: where the post stands, whether the words are kept, and the main acts. */
export function WriteBar({ head, saveState, mayPublish, onSave, onPreview, onPublish }: Props) {
  const isBusy = saveState.kind === 'busy'
  return (
    <div className="write-top">
      <a className="button button-quiet" href={paths.deskPosts}>
        ← Bài viết
      </a>
      <StateSign status={head.status} />
      <SaveSign state={saveState} />
      <button type="button" className="button push" onClick={onPreview}>
        Xem trước
      </button>
      <div className="publish">
        <button type="button" className="button" onClick={onSave} disabled={isBusy} title="Lưu (Ctrl+S)">
          Lưu
        </button>
        {mayPublish && (
          <button type="button" className="button button-main" onClick={onPublish} disabled={isBusy}>
            {head.status === 'PUBLISHED' ? 'Cập nhật bài đang đăng' : 'Xuất bản'}
          </button>
        )}
      </div>
    </div>
  )
}

function SaveSign({ state }: { state: SaveState }) {
  const [looks, words] = saveSign(state)
  return (
    <span className={`saved ${looks}`} role="status">
      {words}
    </span>
  )
}

function saveSign(state: SaveState): [looks: string, words: string] {
  switch (state.kind) {
    case 'untouched':
      return ['saved-none', '']
    case 'changed':
      return ['saved-busy', 'Có chữ chưa lưu']
    case 'busy':
      return ['saved-busy', 'Đang lưu']
    case 'saved':
      return ['', `Đã lưu lúc ${formatTime(state.at)}`]
    case 'trouble':
      return ['saved-off', 'Chưa lưu được']
  }
}
