'use client'

import { useState } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import { Refusals } from '@/components/ui/refusals'
import type { DeskCategory } from '@/lib/categories/newsroom'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import { homeBlockLabel } from '@/lib/vietnamese/labels'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { CategoryDialog, type Edited } from './category-dialog'
import { HowToMove } from './ordering/drag-line'
import { OrderedLines } from './ordering/ordered-lines'
import { movedTo, wordsForPlace } from './ordering/stepping'
import { useArranging } from './ordering/use-arranging'

type Act = (input: unknown) => Promise<Answer<unknown>>

interface Actions {
  add: Act
  change: Act
  place: Act
  remove: Act
}

/** The categories as a list of two levels, each line with its ways through its level, into its dialog and out. */
export function CategoryList({ categories, actions }: { categories: DeskCategory[]; actions: Actions }) {
  const { shown, reasons, news, arrange, tell } = useArranging(categories)
  const [edited, setEdited] = useState<Edited | null>(null)

  function place({ id, name, parentId }: DeskCategory, position: number) {
    const level = shown.find((main) => main.id === parentId)?.children ?? shown
    const next =
      parentId === null
        ? movedTo(shown, id, position)
        : shown.map((main) =>
            main.id === parentId ? { ...main, children: movedTo(main.children, id, position) } : main,
          )
    void arrange(id, next, () => actions.place({ id, position }), wordsForPlace(name, position, level.length))
  }

  const level = {
    nameOf: ({ name }: DeskCategory) => name,
    factsOf,
    onPlace: place,
    actionsOf: (category: DeskCategory) => (
      <Ways
        category={category}
        remove={actions.remove}
        onEdit={() => setEdited({ category })}
        onRemoved={() => tell(`Đã xóa ${category.name}.`)}
      />
    ),
  }

  return (
    <>
      <Refusals reasons={reasons} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <HowToMove>Kéo nút chuyển để đổi thứ tự; hoặc đứng ở nút ấy rồi bấm phím mũi tên lên, xuống.</HowToMove>
      <OrderedLines
        {...level}
        things={shown}
        label="Chuyên mục theo thứ tự"
        className="line-tree"
        below={(main) => (
          <>
            {main.children.length > 0 && (
              <OrderedLines {...level} things={main.children} label={`Chuyên mục con của ${main.name}`} />
            )}
            <button type="button" className="button button-quiet" onClick={() => setEdited({ under: main.id })}>
              Thêm chuyên mục con<span className="visually-hidden"> vào {main.name}</span>
            </button>
          </>
        )}
      />
      <button type="button" className="button button-main" onClick={() => setEdited({ under: null })}>
        Thêm chuyên mục chính
      </button>
      {edited && (
        <CategoryDialog
          edited={edited}
          mains={shown}
          act={'category' in edited ? actions.change : actions.add}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null)
            tell('Đã lưu. Trang công khai đã đổi theo.')
          }}
        />
      )}
    </>
  )
}

function factsOf({ slug, livePosts, parentId, homeBlock }: DeskCategory) {
  return [
    paths.category(slug),
    livePosts ? `${formatNumber(livePosts)} bài` : 'chưa có bài đang đăng',
    parentId === null && homeBlockLabel(homeBlock),
  ]
}

interface WaysProps {
  category: DeskCategory
  remove: Act
  onEdit: () => void
  onRemoved: () => void
}

function Ways({ category: { id, name, isUnused }, remove, onEdit, onRemoved }: WaysProps) {
  return (
    <>
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
    </>
  )
}
