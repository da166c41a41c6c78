'use client'

import { useSyncExternalStore } from 'react'
import { StateSign } from '@/components/newsroom/state-sign'
import { formatTime } from '@/lib/vietnamese/dates'
import type { DeskLine, LineState } from './desk-line'
import type { Head } from './head'
import type { Paper } from './paper'
import type { Words } from './words'

interface Props {
  paper: Paper
  head: Head
  line: DeskLine<Words>
  isSaving: boolean
  /** False on a screen that only looks on. */
  mayWrite: boolean
  mayPublish: boolean
  onSave: () => void
  onPreview: () => void
  onPublish: () => void
}

/** The line over the page: where the text stands, whether the words are kept, and the main acts. */
export function WriteBar({
  paper: { name, list },
  head,
  line,
  isSaving,
  mayWrite,
  mayPublish,
  onSave,
  onPreview,
  onPublish,
}: Props) {
  return (
    <div className="write-top">
      <a className="button button-quiet" href={list.href}>
        ← {list.label}
      </a>
      <StateSign status={head.status} />
      <SaveSign line={line} isSaving={isSaving} />
      <button type="button" className="button push" onClick={onPreview}>
        Xem trước
      </button>
      {mayWrite && (
        <div className="publish">
          <button type="button" className="button" onClick={onSave} disabled={isSaving} title="Lưu (Ctrl+S)">
            Lưu
          </button>
          {mayPublish && (
            <button type="button" className="button button-main" onClick={onPublish} disabled={isSaving}>
              {head.status === 'PUBLISHED' ? `Cập nhật ${name} đang đăng` : 'Xuất bản'}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** Follows the line at once, unlike the rest of the desk: with a key that is not kept yet it must not say for a moment that all is. */
function SaveSign({ line, isSaving }: { line: DeskLine<Words>; isSaving: boolean }) {
  const state = useSyncExternalStore(line.subscribe, line.getState, line.getState)
  const [looks, words] = saveSign(state, isSaving)
  return (
    <span className={`saved ${looks}`} role="status">
      {words}
    </span>
  )
}

function saveSign({ line, isUnsent, isInBrowser, keptAt }: LineState, isSaving: boolean): [string, string] {
  const where = isInBrowser ? 'đang giữ trên máy này' : 'hãy giữ trang này mở'
  if (line === 'off') return ['saved-off', `Mất kết nối: ${where}`]
  if (line === 'signed out') return ['saved-off', `Phiên đã hết: ${where}`]
  if (line === 'refused') return ['saved-off', `Chưa lưu được: ${where}`]
  if (isSaving || isUnsent) return ['saved-busy', 'Đang lưu']
  return keptAt ? ['', `Đã lưu lúc ${formatTime(keptAt)}`] : ['saved-none', '']
}
