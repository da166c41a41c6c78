'use client'

import { useState, type FormEvent } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormActions } from '@/components/ui/form-actions'
import { Refusals } from '@/components/ui/refusals'
import { MAX_CORRECTION } from '@/lib/posts/post'
import type { Place } from '@/lib/proofreading/passages'
import type { PersonalNumber } from '@/lib/proofreading/personal-numbers'
import type { Reason } from '@/lib/refusal'
import type { Paper, PublishAsked } from './paper'

interface Props {
  paper: Paper
  open: boolean
  onClose: () => void
  /** Whether citizens read the text now: then the change may be a correction. */
  isLive: boolean
  /** Whether there are words that citizens do not read yet; without them only a correction can be published. */
  hasNewWords: boolean
  /** The personal numbers in the text, to be shown before it goes out. */
  numbers: PersonalNumber[]
  /** Why the last try was refused; empty where it was not. */
  trouble: Reason[]
  onPublish: (asked: PublishAsked) => Promise<boolean>
  onGoTo: (place: Place, from: number, to: number) => void
}

/** Asks before words go out what only a person can say: whether this corrects something, and whether personal numbers may stand. */
export function PublishDialog(props: Props) {
  const { paper, open, onClose, isLive } = props
  /** Kept while the dialog is closed: one may look at the text again without typing the correction anew. */
  const [correction, setCorrection] = useState('')
  return (
    <Dialog open={open} onClose={onClose} title={isLive ? `Cập nhật ${paper.name} đang đăng` : 'Xuất bản'}>
      <PublishForm {...props} correction={correction} setCorrection={setCorrection} />
    </Dialog>
  )
}

type FormProps = Props & { correction: string; setCorrection: (text: string) => void }

function PublishForm({ paper, onClose, isLive, numbers, trouble, onPublish, onGoTo, ...rest }: FormProps) {
  const { hasNewWords, correction, setCorrection } = rest
  const { name } = paper
  const [corrects, setCorrects] = useState(isLive && (!hasNewWords || correction !== ''))
  const [knowsNumbers, setKnowsNumbers] = useState(false)
  const [errors, setErrors] = useState<{ correction?: string; numbers?: string }>({})
  const [isBusy, setBusy] = useState(false)

  async function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const found = {
      ...(corrects && !correction.trim() && { correction: 'Hãy ghi đã sửa điều gì: người đọc sẽ thấy câu này.' }),
      ...(numbers.length > 0 &&
        !knowsNumbers && { numbers: 'Xem từng số ở trên rồi đánh dấu, hoặc quay lại bỏ số đi.' }),
    }
    setErrors(found)
    if (found.correction || found.numbers) return
    setBusy(true)
    const isDone = await onPublish({ correction: corrects ? correction : '', knowsNumbers })
    setBusy(false)
    if (!isDone) return
    setCorrection('')
    onClose()
  }

  return (
    <form className="dialog-form publish-form" onSubmit={answer} noValidate>
      {numbers.length > 0 && (
        <div className="note note-care" role="group" aria-label={`Số cá nhân trong ${name}`}>
          <strong>Trong {name} có số cá nhân</strong>
          <ul>
            {numbers.map(({ message, place, from, to }, index) => (
              <li key={index}>
                {message}{' '}
                <button type="button" className="link-button" onClick={() => (onClose(), onGoTo(place, from, to))}>
                  Đến chỗ đó<span className="visually-hidden">: {message}</span>
                </button>
              </li>
            ))}
          </ul>
          <label className="check">
            <input
              type="checkbox"
              checked={knowsNumbers}
              onChange={({ target }) => setKnowsNumbers(target.checked)}
              aria-invalid={errors.numbers ? true : undefined}
              aria-describedby={errors.numbers ? 'numbers-error' : undefined}
            />
            Đã xem từng số, vẫn đăng. Nhật ký ghi việc này, không ghi số.
          </label>
          {errors.numbers && (
            <p className="error" id="numbers-error" role="alert">
              {errors.numbers}
            </p>
          )}
        </div>
      )}
      {isLive && (
        <fieldset className="field choice">
          <legend>Lần này có đính chính điều gì không?</legend>
          {hasNewWords ? (
            <label className="check">
              <input type="radio" name="corrects" checked={!corrects} onChange={() => setCorrects(false)} />
              Không, chỉ cập nhật
            </label>
          ) : (
            <p className="hint">Chữ trong {name} giống bản đang đăng, nên chỉ thêm được lời đính chính.</p>
          )}
          <label className="check">
            <input type="radio" name="corrects" checked={corrects} onChange={() => setCorrects(true)} />
            Có, bản đang đăng có chỗ sai
          </label>
        </fieldset>
      )}
      {corrects && (
        <Field
          label="Đã sửa điều gì"
          name="correction"
          hint={`Người đọc thấy câu này đầu ${name}, cùng ngày đính chính. Ví dụ: Bản trước ghi 124 tập thể; số đúng là 142.`}
          error={errors.correction}
        >
          {(field) => (
            <textarea
              {...field}
              rows={3}
              maxLength={MAX_CORRECTION}
              value={correction}
              onChange={({ target }) => setCorrection(target.value)}
            />
          )}
        </Field>
      )}
      <Refusals reasons={trouble} />
      <FormActions act={isLive ? 'Cập nhật' : 'Xuất bản'} isBusy={isBusy} onClose={onClose} />
    </form>
  )
}
