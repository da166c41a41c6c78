'use client'

import { useState, type ReactNode } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import { Refusals } from '@/components/ui/refusals'
import type { Answer } from '@/lib/refusal'
import { HowToMove } from './ordering/drag-line'
import { OrderedLines } from './ordering/ordered-lines'
import { movedTo, wordsForPlace } from './ordering/stepping'
import { useArranging } from './ordering/use-arranging'

type Act = (input: unknown) => Promise<Answer<unknown>>

/** What can be done with the things of an ordered list. */
export interface ListActions {
  add: Act
  change: Act
  place: Act
  remove: Act
}

/** What a dialog for one thing of the list gets. */
export interface EditProps<T> {
  /** Null for a new one. */
  edited: T | null
  act: Act
  onClose: () => void
  onSaved: () => void
}

interface Props<T> {
  things: T[]
  /** What the list is, for those who hear it. */
  label: string
  /** The sentence of an empty list. */
  empty: string
  /** The words on the button that adds one. */
  addLabel: string
  nameOf: (thing: T) => string
  /** What stands under the name; what is empty is left out. */
  factsOf: (thing: T) => string[]
  /** What happens when it is taken away. */
  removal: string
  actions: ListActions
  dialog: (props: EditProps<T>) => ReactNode
}

/** Things in an order that staff give them: each line with its ways up, down, into its dialog and out. Every step is announced. */
export function OrderedList<T extends { id: number }>(props: Props<T>) {
  const { things, label, empty, addLabel, nameOf, factsOf, removal, actions, dialog: Dialog } = props
  const { shown, reasons, news, arrange, tell } = useArranging(things)
  const [edited, setEdited] = useState<T | 'new' | null>(null)

  function done(said: string) {
    setEdited(null)
    tell(said)
  }

  function place(thing: T, position: number) {
    const said = wordsForPlace(nameOf(thing), position, shown.length)
    const next = movedTo(shown, thing.id, position)
    void arrange(thing.id, next, () => actions.place({ id: thing.id, position }), said)
  }

  return (
    <>
      <Refusals reasons={reasons} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {shown.length === 0 && <p className="empty-box">{empty}</p>}
      {shown.length > 1 && (
        <HowToMove>Kéo nút chuyển để đổi thứ tự; hoặc đứng ở nút ấy rồi bấm phím mũi tên lên, xuống.</HowToMove>
      )}
      <OrderedLines
        {...{ label, nameOf, factsOf }}
        things={shown}
        onPlace={place}
        actionsOf={(thing) => (
          <>
            <button type="button" className="button" onClick={() => setEdited(thing)}>
              Sửa<span className="visually-hidden"> {nameOf(thing)}</span>
            </button>
            <AskFirst
              label="Xóa"
              of={nameOf(thing)}
              danger
              title={`Xóa ${nameOf(thing)}?`}
              description={removal}
              act={actions.remove}
              input={{ id: thing.id }}
              onDone={() => done(`Đã xóa ${nameOf(thing)}.`)}
            />
          </>
        )}
      />
      <button type="button" className="button button-main" onClick={() => setEdited('new')}>
        {addLabel}
      </button>
      {edited && (
        <Dialog
          edited={edited === 'new' ? null : edited}
          act={edited === 'new' ? actions.add : actions.change}
          onClose={() => setEdited(null)}
          onSaved={() => done('Đã lưu. Trang công khai đã đổi theo.')}
        />
      )}
    </>
  )
}
