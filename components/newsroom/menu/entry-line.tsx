'use client'

import { DragLine } from '@/components/newsroom/ordering/drag-line'
import { AskFirst } from '@/components/ui/ask-first'
import { MoveButton } from '@/components/ui/move-button'
import type { Answer } from '@/lib/refusal'
import type { MenuLine } from './moving'

interface Props {
  line: MenuLine
  mayMove: (key: string) => boolean
  /** Carries the entry as an arrow key says. */
  onMove: (key: string) => void
  onEdit: () => void
  remove: (input: { entryId: number }) => Promise<Answer<void>>
  onRemoved: () => void
}

const kinds = { category: 'Chuyên mục', page: 'Trang', section: 'Mục của cổng', link: 'Liên kết' }

/** One entry: what it says, where it leads, and its ways through the menu. */
export function EntryLine({ line, mayMove, onMove, onEdit, remove, onRemoved }: Props) {
  const { entryId, name, href, target, isShown, children } = line.entry
  return (
    <DragLine
      id={entryId}
      name={name}
      onKey={onMove}
      keys={['ArrowLeft', 'ArrowRight']}
      className={line.parentId === null ? undefined : 'menu-line-under'}
      words={
        <>
          <b>{name}</b>
          <span className="meta">
            {kinds[target.kind]} · {href}
            {!isShown && ' · chưa hiện: trang chưa xuất bản'}
          </span>
        </>
      }
      actions={
        <>
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
        </>
      }
    />
  )
}
