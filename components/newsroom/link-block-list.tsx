'use client'

import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import { MOST_LINKS, type LinkBlock } from '@/lib/links/link-block'
import { linkPlaceLabel } from '@/lib/vietnamese/labels'
import { OrderedList, type EditProps, type ListActions } from './ordered-list'
import { RowsField } from './rows-field'

/** The blocks of links in their order. */
export function LinkBlockList({ blocks, actions }: { blocks: LinkBlock[]; actions: ListActions }) {
  return (
    <OrderedList
      things={blocks}
      label="Khối liên kết theo thứ tự"
      empty="Chưa có khối liên kết nào."
      addLabel="Thêm khối liên kết"
      nameOf={({ title }) => title}
      factsOf={({ place, links }) => [linkPlaceLabel(place), links.map(({ name }) => name).join(', ')]}
      removal="Các liên kết trong khối thôi hiện trên trang công khai."
      actions={actions}
      dialog={LinkBlockDialog}
    />
  )
}

const FIELDS = ['title', 'place', 'links']

function LinkBlockDialog({ edited, act, onClose, onSaved }: EditProps<LinkBlock>) {
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, onSaved)
  const [links, setLinks] = useState(edited?.links ?? [{ name: '', url: '' }])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const words = { title: typed.get('title'), place: typed.get('place'), links }
    void send({ ...words, ...(edited && { id: edited.id }) })
  }

  return (
    <Dialog open onClose={onClose} title={edited ? `Sửa khối ${edited.title}` : 'Thêm khối liên kết'}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(FIELDS)} />
        <Field label="Tên khối" name="title" error={errorOf('title')}>
          {(props) => <input {...props} defaultValue={edited?.title} autoComplete="off" />}
        </Field>
        <Field label="Đứng ở" name="place" error={errorOf('place')}>
          {(props) => (
            <select {...props} defaultValue={edited?.place}>
              {(['SIDE', 'FOOT'] as const).map((place) => (
                <option key={place} value={place}>
                  {linkPlaceLabel(place)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <RowsField
          legend="Liên kết"
          name="links"
          one="liên kết"
          columns={{ name: { label: 'Tên' }, url: { label: 'Địa chỉ', type: 'url' } }}
          rows={links}
          most={MOST_LINKS}
          onChange={setLinks}
          error={errorOf('links')}
        />
        <FormActions act="Lưu" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
