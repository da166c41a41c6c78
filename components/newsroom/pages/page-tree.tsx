'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { StateSign } from '@/components/newsroom/state-sign'
import { MoveButton } from '@/components/ui/move-button'
import { Refusals } from '@/components/ui/refusals'
import type { DeskPageLine } from '@/lib/pages/newsroom'
import { MOST_LEVELS } from '@/lib/pages/page'
import { paths } from '@/lib/paths'
import type { Reason } from '@/lib/refusal'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { pageRoleLabel } from '@/lib/vietnamese/labels'
import type { PageActions } from './page-paper'

interface Props {
  pages: DeskPageLine[]
  move: PageActions['move']
}

/** The pages as the tree in which they stand, each line with its ways up and down. */
export function PageTree({ pages, move }: Props) {
  const [reasons, setReasons] = useState<Reason[]>([])
  const [news, setNews] = useState('')
  const router = useRouter()

  async function step({ pageId, parentId, title }: DeskPageLine, position: number, direction: string) {
    const answer = await move({ pageId, parentId, position })
    setReasons(answer.ok ? [] : answer.reasons)
    if (!answer.ok) return
    setNews(`Đã chuyển ${title} ${direction} một bậc.`)
    router.refresh()
  }

  const level = (lines: DeskPageLine[], depth: number) =>
    lines.map((line, index) => (
      <li key={line.pageId} className="line-tree">
        <Line
          line={line}
          isFirst={index === 0}
          isLast={index === lines.length - 1}
          mayHold={depth < MOST_LEVELS}
          onUp={() => void step(line, index - 1, 'lên')}
          onDown={() => void step(line, index + 1, 'xuống')}
        />
        {line.children.length > 0 && (
          <ul className="lines" role="list" aria-label={`Dưới ${line.title}`}>
            {level(line.children, depth + 1)}
          </ul>
        )}
      </li>
    ))

  return (
    <>
      <Refusals reasons={reasons} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <ul className="lines" role="list" aria-label="Các trang theo cây">
        {level(pages, 1)}
      </ul>
    </>
  )
}

interface LineProps {
  line: DeskPageLine
  isFirst: boolean
  isLast: boolean
  /** Whether another page may stand under it. */
  mayHold: boolean
  onUp: () => void
  onDown: () => void
}

function Line({ line, isFirst, isLast, mayHold, onUp, onDown }: LineProps) {
  const { pageId, title, slug, status, role, hasNewerDraft, savedBy, savedAt } = line
  const facts = [
    paths.page(slug),
    role && pageRoleLabel(role),
    hasNewerDraft && 'có bản nháp mới hơn',
    `${savedBy}, ${formatDateTime(savedAt)}`,
  ]
  return (
    <div className="line-row">
      <span>
        <a href={paths.desk.PAGE.edit(pageId)}>
          <b>{title || 'Chưa có tiêu đề'}</b>
        </a>{' '}
        <StateSign status={status} />
        <span className="meta">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="actions">
        <MoveButton label="Lên" of={title} isEnd={isFirst} onMove={onUp} />
        <MoveButton label="Xuống" of={title} isEnd={isLast} onMove={onDown} />
        {mayHold && (
          <a className="button" href={paths.newPageUnder(pageId)}>
            Thêm trang con<span className="visually-hidden"> dưới {title}</span>
          </a>
        )}
      </span>
    </div>
  )
}
