'use client'

import type { FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import { channelKinds, type Channel } from '@/lib/channels/channel'
import { channelKindLabel } from '@/lib/vietnamese/labels'
import { OrderedList, type EditProps, type ListActions } from './ordered-list'

/** The official channels in their order. */
export function ChannelList({ channels, actions }: { channels: Channel[]; actions: ListActions }) {
  return (
    <OrderedList
      things={channels}
      label="Kênh thông tin theo thứ tự của trang"
      empty="Chưa có kênh nào. Thêm kênh đầu tiên, ví dụ số điện thoại của Ban."
      addLabel="Thêm kênh"
      nameOf={({ name }) => name}
      factsOf={({ kind, address, phone }) => [channelKindLabel(kind), address, phone]}
      removal="Kênh này thôi hiện ở trang Kênh thông tin chính thức."
      actions={actions}
      dialog={ChannelDialog}
    />
  )
}

const FIELDS = ['kind', 'name', 'address', 'phone']

function ChannelDialog({ edited, act, onClose, onSaved }: EditProps<Channel>) {
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, onSaved)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    void send({ ...typed, ...(edited && { id: edited.id }) })
  }

  return (
    <Dialog open onClose={onClose} title={edited ? 'Sửa kênh thông tin' : 'Thêm kênh thông tin'}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(FIELDS)} />
        <Field label="Loại" name="kind" error={errorOf('kind')}>
          {(props) => (
            <select {...props} defaultValue={edited?.kind}>
              {channelKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {channelKindLabel(kind)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Tên kênh" name="name" error={errorOf('name')}>
          {(props) => <input {...props} defaultValue={edited?.name} autoComplete="off" />}
        </Field>
        <Field
          label="Địa chỉ"
          name="address"
          hint="Địa chỉ trang, thư điện tử, hoặc nơi làm việc."
          error={errorOf('address')}
        >
          {(props) => <input {...props} defaultValue={edited?.address} autoComplete="off" />}
        </Field>
        <Field label="Điện thoại" name="phone" hint="Có thể bỏ trống." error={errorOf('phone')}>
          {(props) => <input {...props} defaultValue={edited?.phone} autoComplete="off" />}
        </Field>
        <FormActions act="Lưu" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
