'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { HomeBlock, MenuCategory } from '@/lib/categories/category'
import type { Answer, Reason } from '@/lib/refusal'
import { homeBlockLabel } from '@/lib/vietnamese/labels'

type Act = (input: unknown) => Promise<Answer<unknown>>

interface Actions {
  add: Act
  change: Act
  move: Act
  remove: Act
}

/** What the form is open for: a category, or a new one under a main category (null: a new main one). */
type Open = { category: Edited } | { under: number | null }
type Edited = { id: number; slug: string; name: string; description: string; homeBlock?: HomeBlock }

/** The menu as a list of two levels, each line with its ways up, down and out. */
export function CategoryList({ categories, actions }: { categories: MenuCategory[]; actions: Actions }) {
  const [open, setOpen] = useState<Open | null>(null)
  const [reasons, setReasons] = useState<Reason[]>([])
  const router = useRouter()

  async function act(deed: Act, input: unknown) {
    const answer = await deed(input)
    setReasons(answer.ok ? [] : answer.reasons)
    if (answer.ok) router.refresh()
  }

  const line = (category: Edited, index: number, sisters: unknown[]) => (
    <Line
      category={category}
      isFirst={index === 0}
      isLast={index === sisters.length - 1}
      onEdit={() => setOpen({ category })}
      onMove={(direction) => void act(actions.move, { id: category.id, direction })}
      onRemove={() => void act(actions.remove, { id: category.id })}
    />
  )

  return (
    <>
      <Refusals reasons={reasons} />
      <ul className="lines" role="list" aria-label="Chuyên mục theo thứ tự của thực đơn">
        {categories.map((main, index) => (
          <li key={main.id} className="line-tree">
            {line(main, index, categories)}
            <ul className="lines" role="list" aria-label={`Chuyên mục con của ${main.name}`}>
              {main.children.map((child, place) => (
                <li key={child.id}>{line(child, place, main.children)}</li>
              ))}
            </ul>
            <button type="button" className="button button-quiet" onClick={() => setOpen({ under: main.id })}>
              Thêm chuyên mục con<span className="visually-hidden"> vào {main.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-main" onClick={() => setOpen({ under: null })}>
        Thêm chuyên mục chính
      </button>
      {open && (
        <CategoryDialog
          open={open}
          act={'category' in open ? actions.change : actions.add}
          onClose={() => setOpen(null)}
          onSaved={() => (setOpen(null), router.refresh())}
        />
      )}
    </>
  )
}

interface LineProps {
  category: Edited
  isFirst: boolean
  isLast: boolean
  onEdit: () => void
  onMove: (direction: 'up' | 'down') => void
  onRemove: () => void
}

function Line({ category: { name, slug, homeBlock }, isFirst, isLast, onEdit, onMove, onRemove }: LineProps) {
  const of = <span className="visually-hidden"> {name}</span>
  return (
    <div className="line-row">
      <span>
        <b>{name}</b>
        <span className="meta">
          /chuyen-muc/{slug}
          {homeBlock && ` · ${homeBlockLabel(homeBlock)}`}
        </span>
      </span>
      <span className="actions">
        <button type="button" className="button" disabled={isFirst} onClick={() => onMove('up')}>
          Lên{of}
        </button>
        <button type="button" className="button" disabled={isLast} onClick={() => onMove('down')}>
          Xuống{of}
        </button>
        <button type="button" className="button" onClick={onEdit}>
          Sửa{of}
        </button>
        <button type="button" className="button button-danger" onClick={onRemove}>
          Xóa{of}
        </button>
      </span>
    </div>
  )
}

const NAMES = ['name', 'description', 'slug', 'homeBlock']

interface DialogProps {
  open: Open
  act: Act
  onClose: () => void
  onSaved: () => void
}

function CategoryDialog({ open, act, onClose, onSaved }: DialogProps) {
  const edited = 'category' in open ? open.category : null
  const isMain = edited ? edited.homeBlock !== undefined : 'under' in open && open.under === null
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, onSaved)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const place = 'category' in open ? { id: open.category.id } : { parentId: open.under }
    void send({ homeBlock: 'NONE', ...Object.fromEntries(new FormData(event.currentTarget)), ...place })
  }

  return (
    <Dialog open onClose={onClose} title={edited ? `Sửa chuyên mục ${edited.name}` : 'Thêm chuyên mục'}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(NAMES)} />
        <Field label="Tên" name="name" error={errorOf('name')}>
          {(props) => <input {...props} defaultValue={edited?.name} autoComplete="off" />}
        </Field>
        <Field
          label="Mô tả"
          name="description"
          hint="Một câu, hiện dưới tên chuyên mục."
          error={errorOf('description')}
        >
          {(props) => <input {...props} defaultValue={edited?.description} autoComplete="off" />}
        </Field>
        <Field
          label="Phần cuối của địa chỉ"
          name="slug"
          hint={edited ? 'Địa chỉ cũ sẽ đưa người đọc sang địa chỉ mới.' : 'Bỏ trống thì theo tên.'}
          error={errorOf('slug')}
        >
          {(props) => <input {...props} defaultValue={edited?.slug} autoComplete="off" spellCheck={false} />}
        </Field>
        {isMain && (
          <Field label="Trên trang chủ" name="homeBlock" error={errorOf('homeBlock')}>
            {(props) => (
              <select {...props} defaultValue={edited?.homeBlock ?? 'NONE'}>
                {(['NONE', 'STORIES', 'HEADLINES', 'NOTICES'] as const).map((block) => (
                  <option key={block} value={block}>
                    {homeBlockLabel(block)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div className="actions">
          <button className="button button-main" disabled={isBusy}>
            Lưu
          </button>
          <button type="button" className="button button-quiet" onClick={onClose}>
            Thôi
          </button>
        </div>
      </form>
    </Dialog>
  )
}
