'use client'

import { useSortable } from '@dnd-kit/sortable'
import type { CSSProperties, KeyboardEvent } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import { MoveButton } from '@/components/ui/move-button'
import type { Answer } from '@/lib/refusal'
import type { MenuLine } from './moving'

interface Props {
  line: MenuLine
  handleId: string
  mayMove: (key: string) => boolean
  /** Carries the entry as an arrow key says. */
  onMove: (key: string) => void
  onEdit: () => void
  remove: (input: { entryId: number }) => Promise<Answer<void>>
  onRemoved: () => void
}

const kinds = { category: 'Chuyên mục', page: 'Trang', section: 'Mục của cổng', link: 'Liên kết' }

/** One entry: what it says, where it leads, and its ways through the menu. */
export function EntryLine({ line, handleId, mayMove, onMove, onEdit, remove, onRemoved }: Props) {
  const { entryId, name, href, target, isShown, children } = line.entry
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: entryId })
  const style: CSSProperties = {
    transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
    transition,
  }

  function press(event: KeyboardEvent) {
    if (!['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(event.key)) return
    event.preventDefault()
    onMove(event.key)
  }

  return (
    <li
      ref={setNodeRef}
      style={style}
      className={[line.parentId !== null && 'menu-line-under', isDragging && 'menu-line-drawn']
        .filter(Boolean)
        .join(' ')}
    >
      <div className="line-row">
        <span className="menu-line">
          <button
            type="button"
            id={handleId}
            ref={setActivatorNodeRef}
            className="button button-quiet menu-handle"
            aria-describedby="cach-chuyen"
            {...listeners}
            onKeyDown={press}
          >
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M8 9l4-4 4 4M8 15l4 4 4-4M12 5v14" />
            </svg>
            <span className="visually-hidden">Chuyển {name}</span>
          </button>
          <span>
            <b>{name}</b>
            <span className="meta">
              {kinds[target.kind]} · {href}
              {!isShown && ' · chưa hiện: trang chưa xuất bản'}
            </span>
          </span>
        </span>
        <span className="actions">
          <MoveButton label="Lên" of={name} isEnd={!mayMove('ArrowUp')} onMove={() => onMove('ArrowUp')} />
          <MoveButton label="Xuống" of={name} isEnd={!mayMove('ArrowDown')} onMove={() => onMove('ArrowDown')} />
          <button type="button" className="button" onClick={onEdit}>
            Sửa<span className="visually-hidden"> {name}</span>
          </button>
          {children.length === 0 && (
            <AskFirst
              label="Bỏ"
              of={name}
              danger
              title={`Bỏ ${name} khỏi thực đơn?`}
              description="Chỉ bỏ khỏi thực đơn: nơi mục này dẫn tới vẫn còn, và vẫn có trong sơ đồ trang."
              act={(input) => remove(input as { entryId: number })}
              input={{ entryId }}
              onDone={onRemoved}
            />
          )}
        </span>
      </div>
    </li>
  )
}
