'use client'

import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { DeskCategory } from '@/lib/categories/newsroom'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import { homeBlockLabel } from '@/lib/vietnamese/labels'

/** What the dialog is open for: a category, or a new one under a main category (null: a new main one). */
export type Edited = { category: DeskCategory } | { under: number | null }

interface Props {
  edited: Edited
  /** The main categories, under one of which it may stand. */
  mains: DeskCategory[]
  act: (input: unknown) => Promise<Answer<unknown>>
  onClose: () => void
  onSaved: () => void
}

const FIELDS = ['name', 'description', 'slug', 'parentId', 'homeBlock']

/** A category's words, address and place. */
export function CategoryDialog({ edited, mains, act, onClose, onSaved }: Props) {
  const category = 'category' in edited ? edited.category : null
  const [parent, setParent] = useState(String(('category' in edited ? category?.parentId : edited.under) ?? ''))
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, onSaved)
  const isParent = Boolean(category?.children.length)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    void send({ homeBlock: 'NONE', ...typed, parentId: parent, ...(category && { id: category.id }) })
  }

  return (
    <Dialog open onClose={onClose} title={category ? `Sửa chuyên mục ${category.name}` : 'Thêm chuyên mục'}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(FIELDS)} />
        <Field label="Tên" name="name" error={errorOf('name')}>
          {(props) => <input {...props} defaultValue={category?.name} autoComplete="off" />}
        </Field>
        <Field
          label="Mô tả"
          name="description"
          hint="Một câu, hiện dưới tên chuyên mục."
          error={errorOf('description')}
        >
          {(props) => <input {...props} defaultValue={category?.description} autoComplete="off" />}
        </Field>
        <Field
          label={`Phần cuối của địa chỉ, sau ${paths.category('')}`}
          name="slug"
          hint={category ? 'Địa chỉ cũ sẽ đưa người đọc sang địa chỉ mới.' : 'Bỏ trống thì theo tên.'}
          error={errorOf('slug')}
        >
          {(props) => <input {...props} defaultValue={category?.slug} autoComplete="off" spellCheck={false} />}
        </Field>
        <Field
          label="Thuộc về"
          name="parentId"
          hint={isParent ? 'Còn chuyên mục con nên phải là chuyên mục chính.' : undefined}
          error={errorOf('parentId')}
        >
          {(props) => (
            <select {...props} value={parent} disabled={isParent} onChange={(event) => setParent(event.target.value)}>
              <option value="">Là chuyên mục chính</option>
              {mains
                .filter(({ id }) => id !== category?.id)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          )}
        </Field>
        {parent === '' && (
          <Field label="Trên trang chủ" name="homeBlock" error={errorOf('homeBlock')}>
            {(props) => (
              <select {...props} defaultValue={category?.homeBlock ?? 'NONE'}>
                {(['NONE', 'STORIES', 'HEADLINES', 'NOTICES'] as const).map((block) => (
                  <option key={block} value={block}>
                    {homeBlockLabel(block)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <FormActions act="Lưu" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
