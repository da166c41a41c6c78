'use client'

import { useState, type ReactNode } from 'react'
import type { Answer } from '@/lib/refusal'
import { Dialog } from './dialog'
import { Refusals } from './refusals'
import { useAnswer } from './use-answer'

interface Props<T> {
  /** The button's words; the answer yes has the same. */
  label: string
  /** What the button acts on, for those who hear it without its line. */
  of: string
  danger?: boolean
  title: string
  /** What will happen, and whether it can be undone. */
  description: ReactNode
  act: (input: unknown) => Promise<Answer<T>>
  input: unknown
  onDone: (value: T) => void
}

/** A button that asks before it acts; a refusal is told in the question. */
export function AskFirst<T>({ label, of, danger, title, description, act, input, onDone }: Props<T>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={danger ? 'button button-danger' : 'button'} onClick={() => setOpen(true)}>
        {label}
        <span className="visually-hidden"> {of}</span>
      </button>
      {/* Whoever presses Enter twice must not have answered. */}
      <Dialog asks open={isOpen} onClose={() => setOpen(false)} title={title} description={description}>
        <YesOrNo
          {...{ label, danger, act, input }}
          onClose={() => setOpen(false)}
          onDone={(value) => {
            setOpen(false)
            onDone(value)
          }}
        />
      </Dialog>
    </>
  )
}

type AnswerProps<T> = Pick<Props<T>, 'label' | 'danger' | 'act' | 'input' | 'onDone'> & {
  onClose: () => void
}

/** Lives as long as the question is open: the next question starts without the refusal of the last. */
function YesOrNo<T>({ label, danger, act, input, onDone, onClose }: AnswerProps<T>) {
  const { send, isBusy, otherThan } = useAnswer(act, onDone)
  return (
    <div className="dialog-form">
      <Refusals reasons={otherThan([])} />
      <div className="actions">
        <button
          type="button"
          className={danger ? 'button button-danger' : 'button button-main'}
          disabled={isBusy}
          onClick={() => void send(input)}
        >
          {label}
        </button>
        <button type="button" data-first className="button button-quiet" onClick={onClose}>
          Thôi
        </button>
      </div>
    </div>
  )
}
