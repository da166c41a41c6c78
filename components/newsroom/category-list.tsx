'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import { MoveButton } from '@/components/ui/move-button'
import { Refusals } from '@/components/ui/refusals'
import type { DeskCategory } from '@/lib/categories/newsroom'
import { paths } from '@/lib/paths'
import type { Answer, Reason } from '@/lib/refusal'
import { homeBlockLabel } from '@/lib/vietnamese/labels'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { CategoryDialog, type Edited } from './category-dialog'

type Act = (input: unknown) => Promise<Answer<unknown>>

interface Actions {
  add: Act
  change: Act
  move: Act
  remove: Act
}

/** The categories as a list of two levels, each line with its ways up, down and out. */
export function CategoryList({ categories, actions }: { categories: DeskCategory[]; actions: Actions }) {
  const [edited, setEdited] = useState<Edited | null>(null)
  const [reasons, setReasons] = useState<Reason[]>([])
  const [news, setNews] = useState('')
  const router = useRouter()

  async function move({ id, name }: DeskCategory, direction: 'up' | 'down') {
    const answer = await actions.move({ id, direction })
    setReasons(answer.ok ? [] : answer.reasons)
    if (!answer.ok) return
    setNews(`Đã chuyển ${name} ${direction === 'up' ? 'lên' : 'xuống'} một bậc.`)
    router.refresh()
  }

  const line = (category: DeskCategory, index: number, sisters: DeskCategory[]) => (
    <Line
      category={category}
      isFirst={index === 0}
      isLast={index === sisters.length - 1}
      remove={actions.remove}
      onEdit={() => setEdited({ category })}
      onMove={(direction) => void move(category, direction)}
      onRemoved={() => router.refresh()}
    />
  )

  return (
    <>
      <Refusals reasons={reasons} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <ul className="lines" role="list" aria-label="Chuyên mục theo thứ tự">
        {categories.map((main, index) => (
          <li key={main.id} className="line-tree">
            {line(main, index, categories)}
            {main.children.length > 0 && (
              <ul className="lines" role="list" aria-label={`Chuyên mục con của ${main.name}`}>
                {main.children.map((child, place) => (
                  <li key={child.id}>{line(child, place, main.children)}</li>
                ))}
              </ul>
            )}
            <button type="button" className="button button-quiet" onClick={() => setEdited({ under: main.id })}>
              Thêm chuyên mục con<span className="visually-hidden"> vào {main.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-main" onClick={() => setEdited({ under: null })}>
        Thêm chuyên mục chính
      </button>
      {edited && (
        <CategoryDialog
          edited={edited}
          mains={categories}
          act={'category' in edited ? actions.change : actions.add}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null)
            router.refresh()
          }}
        />
      )}
    </>
  )
}

interface LineProps {
  category: DeskCategory
  isFirst: boolean
  isLast: boolean
  remove: Act
  onEdit: () => void
  onMove: (direction: 'up' | 'down') => void
  onRemoved: () => void
}

function Line({ category, isFirst, isLast, remove, onEdit, onMove, onRemoved }: LineProps) {
  const { id, name, slug, parentId, homeBlock, livePosts, isUnused } = category
  const facts = [
    paths.category(slug),
    livePosts ? `${formatNumber(livePosts)} bài` : 'chưa có bài đang đăng',
    parentId === null && homeBlockLabel(homeBlock),
  ]
  return (
    <div className="line-row">
      <span>
        <b>{name}</b>
        <span className="meta">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="actions">
        <MoveButton label="Lên" of={name} isEnd={isFirst} onMove={() => onMove('up')} />
        <MoveButton label="Xuống" of={name} isEnd={isLast} onMove={() => onMove('down')} />
        <button type="button" className="button" onClick={onEdit}>
          Sửa<span className="visually-hidden"> {name}</span>
        </button>
        {isUnused && (
          <AskFirst
            label="Xóa"
            of={name}
            danger
            title={`Xóa chuyên mục ${name}?`}
            description="Chuyên mục này chưa từng có bài. Xóa rồi không lấy lại được."
            act={remove}
            input={{ id }}
            onDone={onRemoved}
          />
        )}
      </span>
    </div>
  )
}
