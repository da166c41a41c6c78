'use client'

import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import type { DeskTag } from '@/lib/tags/newsroom'
import { tagsCalled } from '@/lib/tags/tag'
import { formatNumber } from '@/lib/vietnamese/numbers'

interface Props {
  tag: DeskTag
  others: DeskTag[]
  act: (input: unknown) => Promise<Answer<unknown>>
  onClose: () => void
  onMerged: (into: DeskTag) => void
}

/** As many as stand in a dialog at a glance; a few letters of the name find the rest. */
const OFFERED = 6

/** Asks which tag takes over what stands under this one, and says what becomes of its posts and its address. */
export function MergeDialog({ tag, others, act, onClose, onMerged }: Props) {
  const [typed, setTyped] = useState('')
  const [into, setInto] = useState<DeskTag | null>(null)
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, () => into && onMerged(into))
  const found = tagsCalled(typed, others)
  const offered = found.slice(0, OFFERED)
  const shown = into && !offered.includes(into) ? [into, ...offered] : offered

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void send({ id: tag.id, into: into?.id })
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={`Gộp chủ đề ${tag.name}`}
      description={
        <>
          Bài của chủ đề này sang đứng dưới chủ đề được chọn. {paths.tag(tag.slug)} từ nay dẫn tới đó, và ai gõ tên này
          khi viết bài cũng được chủ đề ấy. Gộp rồi không tách lại được.
        </>
      }
    >
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(['into'])} />
        <Field label="Tìm chủ đề để gộp vào" name="search">
          {(props) => (
            <input
              {...props}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
            />
          )}
        </Field>
        <fieldset className={errorOf('into') ? 'field choice field-bad' : 'field choice'}>
          <legend>Gộp vào</legend>
          {shown.map((other) => (
            <label key={other.id} className="check">
              <input
                type="radio"
                name="into"
                value={other.id}
                checked={into?.id === other.id}
                onChange={() => setInto(other)}
              />
              <span>
                {other.name} <span className="meta">{formatNumber(other.livePosts)} bài</span>
              </span>
            </label>
          ))}
          {found.length === 0 && <p className="hint">Không có chủ đề nào tên như vậy.</p>}
          {found.length > OFFERED && (
            <p className="hint">Còn {formatNumber(found.length - OFFERED)} chủ đề nữa: gõ một phần tên để thấy.</p>
          )}
          {errorOf('into') && <p className="error">{errorOf('into')}</p>}
        </fieldset>
        <FormActions act="Gộp" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
