'use client'

import type { FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import type { DeskTag } from '@/lib/tags/newsroom'
import { MAX_TAG } from '@/lib/tags/tag'

interface Props {
  tag: DeskTag
  act: (input: unknown) => Promise<Answer<unknown>>
  onClose: () => void
  onSaved: () => void
}

/** Another name for a tag, on all of its posts at once. */
export function RenameDialog({ tag, act, onClose, onSaved }: Props) {
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, onSaved)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void send({ id: tag.id, name: new FormData(event.currentTarget).get('name') })
  }

  return (
    <Dialog open onClose={onClose} title={`Đổi tên chủ đề ${tag.name}`}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(['name'])} />
        <Field
          label="Tên mới"
          name="name"
          hint={`Mọi bài đổi theo, không phải xuất bản lại. Địa chỉ theo tên mới; ${paths.tag(tag.slug)} vẫn dẫn tới đó.`}
          error={errorOf('name')}
        >
          {(props) => <input {...props} defaultValue={tag.name} maxLength={MAX_TAG} autoComplete="off" />}
        </Field>
        <FormActions act="Đổi tên" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
