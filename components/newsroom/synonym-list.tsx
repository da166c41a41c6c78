'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { Answer } from '@/lib/refusal'
import type { SynonymGroup } from '@/lib/search/newsroom'

type Act = (input: unknown) => Promise<Answer<unknown>>

interface Props {
  groups: SynonymGroup[]
  actions: { add: Act; change: Act; remove: Act }
}

/** Groups of expressions with one meaning, each with its ways to change it and out. */
export function SynonymList({ groups, actions }: Props) {
  const [edited, setEdited] = useState<SynonymGroup | 'new' | null>(null)
  const router = useRouter()
  const done = () => {
    setEdited(null)
    router.refresh()
  }
  return (
    <>
      {groups.length === 0 && (
        <p className="empty-box">Chưa có nhóm nào. Thêm nhóm đầu tiên, ví dụ “TĐKT, thi đua khen thưởng”.</p>
      )}
      <ul className="lines" role="list" aria-label="Các nhóm từ đồng nghĩa">
        {groups.map((group) => {
          const name = group.expressions.join(', ')
          return (
            <li key={group.id}>
              <div className="line-row">
                <span>{name}</span>
                <span className="actions">
                  <button type="button" className="button" onClick={() => setEdited(group)}>
                    Sửa<span className="visually-hidden"> {name}</span>
                  </button>
                  <AskFirst
                    label="Xóa"
                    of={name}
                    danger
                    title="Xóa nhóm từ này?"
                    description={`${name}. Người dân sẽ chỉ tìm thấy đúng chữ họ gõ.`}
                    act={actions.remove}
                    input={{ id: group.id }}
                    onDone={done}
                  />
                </span>
              </div>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button button-main" onClick={() => setEdited('new')}>
        Thêm nhóm
      </button>
      {edited && (
        <SynonymDialog
          group={edited === 'new' ? null : edited}
          act={edited === 'new' ? actions.add : actions.change}
          onClose={() => setEdited(null)}
          onSaved={done}
        />
      )}
    </>
  )
}

interface DialogProps {
  /** Null for a new one. */
  group: SynonymGroup | null
  act: Act
  onClose: () => void
  onSaved: () => void
}

function SynonymDialog({ group, act, onClose, onSaved }: DialogProps) {
  const { form, send, isBusy, errorOf, otherThan } = useAnswer(act, onSaved)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    void send({ ...typed, ...(group && { id: group.id }) })
  }

  return (
    <Dialog open onClose={onClose} title={group ? 'Sửa nhóm từ' : 'Thêm nhóm từ'}>
      <form className="dialog-form" ref={form} onSubmit={submit} noValidate>
        <Refusals reasons={otherThan(['expressions'])} />
        <Field
          label="Các cách viết cùng một nghĩa"
          name="expressions"
          hint="Mỗi dòng một cách viết, có dấu hay không dấu đều được."
          error={errorOf('expressions')}
        >
          {(props) => <textarea {...props} rows={5} defaultValue={group?.expressions.join('\n')} />}
        </Field>
        <FormActions act="Lưu" isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
