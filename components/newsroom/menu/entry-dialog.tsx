'use client'

import { useCallback, useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { AddEntryInput, ChangeEntryInput } from '@/lib/menu/input'
import type { MenuTarget } from '@/lib/menu/menu'
import type { DeskEntry, PlaceChoice, PlaceChoices } from '@/lib/menu/newsroom'
import type { MenuActions } from './menu-editor'
import type { MenuLine } from './moving'

/** What the dialog is open for: an entry, or a new one. */
export interface EditedEntry {
  line: MenuLine | null
}

interface Props {
  edited: EditedEntry
  entries: DeskEntry[]
  places: PlaceChoices
  actions: Pick<MenuActions, 'add' | 'change'>
  onClose: () => void
  onSaved: (name: string) => void
}

const FIELDS = ['target', 'url', 'label', 'parentId']
const LINK = 'link'

/** Where an entry leads, what it says, and under which entry it stands. */
export function EntryDialog({ edited: { line }, entries, places, actions, onClose, onSaved }: Props) {
  const entry = line?.entry ?? null
  const all = [...places.pages, ...places.categories, ...places.sections]
  const [chosen, setChosen] = useState(entry ? keyOf(entry.target) : '')
  const place = all.find(({ target }) => keyOf(target) === chosen)
  const act = useCallback(
    (input: unknown) =>
      entry
        ? actions.change({ ...(input as AddEntryInput), entryId: entry.entryId } satisfies ChangeEntryInput)
        : actions.add(input as AddEntryInput),
    [actions, entry],
  )
  const { form, send, isBusy, errorOf, otherThan } = useAnswer<unknown>(act, () => onSaved(place?.name ?? 'mục'))
  const [isUnchosen, setUnchosen] = useState(false)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const target = chosen === LINK ? { kind: LINK, url: String(typed.get('url')) } : place?.target
    setUnchosen(!target)
    if (!target) return form.current?.querySelector('select')?.focus()
    void send({ label: String(typed.get('label')), target, parentId: Number(typed.get('parentId')) || null })
  }

  const isParent = Boolean(entry?.children.length)
  return (
    <Dialog open onClose={onClose} title={entry ? `Sửa mục ${entry.name}` : 'Thêm mục vào thực đơn'}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(FIELDS)} />
        <Field
          label="Dẫn tới"
          name="target"
          error={chosen === LINK ? undefined : isUnchosen ? 'Hãy chọn nơi mục này dẫn tới.' : errorOf('target')}
        >
          {(props) => (
            <select {...props} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">Chọn một nơi</option>
              <Choices label="Trang" choices={places.pages} />
              <Choices label="Chuyên mục" choices={places.categories} />
              <Choices label="Mục của cổng" choices={places.sections} />
              <option value={LINK}>Liên kết tới một địa chỉ</option>
            </select>
          )}
        </Field>
        {chosen === LINK && (
          <Field label="Địa chỉ" name="url" hint="Ví dụ: https://dichvucong.gov.vn" error={errorOf('target')}>
            {(props) => (
              <input
                {...props}
                type="url"
                defaultValue={entry?.target.kind === LINK ? entry.target.url : ''}
                autoComplete="off"
                spellCheck={false}
              />
            )}
          </Field>
        )}
        <Field
          label="Tên trong thực đơn"
          name="label"
          hint={chosen === LINK ? 'Vài chữ nói nơi ấy là gì.' : 'Bỏ trống thì theo tên của nơi dẫn tới.'}
          error={errorOf('label')}
        >
          {(props) => <input {...props} defaultValue={entry?.label} autoComplete="off" />}
        </Field>
        <Field
          label="Nằm dưới"
          name="parentId"
          hint={isParent ? 'Còn mục con nên phải đứng ở cấp đầu.' : undefined}
          error={errorOf('parentId')}
        >
          {(props) => (
            <select {...props} defaultValue={line?.parentId ?? ''} disabled={isParent}>
              <option value="">Không mục nào: ở cấp đầu</option>
              {entries
                .filter(({ entryId }) => entryId !== entry?.entryId)
                .map(({ entryId, name }) => (
                  <option key={entryId} value={entryId}>
                    {name}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <FormActions act="Lưu" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}

function Choices({ label, choices }: { label: string; choices: PlaceChoice[] }) {
  if (!choices.length) return null
  return (
    <optgroup label={label}>
      {choices.map(({ target, name, level }) => (
        <option key={keyOf(target)} value={keyOf(target)}>
          {`${'– '.repeat(level - 1)}${name}`}
        </option>
      ))}
    </optgroup>
  )
}

function keyOf(target: MenuTarget): string {
  switch (target.kind) {
    case 'category':
      return `category ${target.categoryId}`
    case 'page':
      return `page ${target.pageId}`
    case 'section':
      return `section ${target.section}`
    case 'link':
      return LINK
  }
}
