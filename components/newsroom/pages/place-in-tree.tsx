'use client'

import { useState } from 'react'
import type { Writing } from '@/components/newsroom/desk/use-writing'
import { Refusals } from '@/components/ui/refusals'
import type { PageRole } from '@/lib/pages/page'
import type { Answer, Reason } from '@/lib/refusal'
import { pageRoleLabel } from '@/lib/vietnamese/labels'
import type { PageActions } from './page-paper'

/** A page under which another may stand. */
export interface PlaceOption {
  pageId: number
  title: string
  /** 1 on the first level. */
  level: number
}

interface Props {
  writing: Pick<Writing, 'head' | 'ask'>
  /** The role with which the page was opened. */
  role: PageRole | null
  places: PlaceOption[]
  /** The page above it; null on the first level. */
  under: number | null
  actions: Pick<PageActions, 'move' | 'giveRole'>
  onMoved: (under: number | null) => void
}

/** A page's place in the tree and its role. A page that exists moves at once, to the end of its new level; a new one begins there. */
export function PlaceInTree({ writing: { head, ask }, role: opened, places, under, actions, onMoved }: Props) {
  const [role, setRole] = useState(opened)
  const [news, setNews] = useState('')
  const [trouble, setTrouble] = useState<Reason[]>([])
  const { paperId: pageId } = head

  async function act(question: () => Promise<Answer<void>>, done: string): Promise<boolean> {
    setNews('')
    const answer = await ask(question)
    setTrouble(answer.ok ? [] : answer.reasons)
    if (answer.ok) setNews(done)
    return answer.ok
  }

  async function move(parentId: number | null) {
    const done = 'Đã chuyển trang sang chỗ mới, địa chỉ giữ nguyên.'
    const isDone = !pageId || (await act(() => actions.move({ pageId, parentId, position: 10_000 }), done))
    if (isDone) onMoved(parentId)
  }

  async function giveRole(next: PageRole | null) {
    const done = 'Đã đổi vai trò của trang.'
    if (pageId && (await act(() => actions.giveRole({ pageId, role: next }), done))) setRole(next)
  }

  return (
    <section>
      <h2>Chỗ trong cây</h2>
      <Refusals reasons={trouble} />
      <div aria-live="polite">{news && <p className="note note-good">{news}</p>}</div>
      <div className="field">
        <label htmlFor="parentId">Nằm dưới</label>
        <select id="parentId" value={under ?? ''} onChange={(event) => void move(Number(event.target.value) || null)}>
          <option value="">Không trang nào: ở cấp đầu</option>
          {places.map(({ pageId: place, title, level }) => (
            <option key={place} value={place}>
              {`${'– '.repeat(level - 1)}${title || 'Chưa có tiêu đề'}`}
            </option>
          ))}
        </select>
      </div>
      {pageId && (
        <div className="field">
          <label htmlFor="role">Vai trò</label>
          <select
            id="role"
            value={role ?? ''}
            onChange={(event) => void giveRole((event.target.value || null) as PageRole | null)}
          >
            <option value="">Trang thường</option>
            {(['CONTACT', 'PRIVACY'] as const).map((one) => (
              <option key={one} value={one}>
                {pageRoleLabel(one)}
              </option>
            ))}
          </select>
          <p className="hint">Trang có vai trò được dẫn tới từ chân mọi trang và từ các biểu mẫu.</p>
        </div>
      )}
    </section>
  )
}
