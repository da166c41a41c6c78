'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { AskFirst } from '@/components/ui/ask-first'
import { MoveButton } from '@/components/ui/move-button'
import { Refusals } from '@/components/ui/refusals'
import type { Answer, Reason } from '@/lib/refusal'

type Act = (input: unknown) => Promise<Answer<unknown>>

/** What can be done with the things of an ordered list. */
export interface ListActions {
  add: Act
  change: Act
  move: Act
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
  const [edited, setEdited] = useState<T | 'new' | null>(null)
  const [reasons, setReasons] = useState<Reason[]>([])
  const [news, setNews] = useState('')
  const router = useRouter()

  function done(said: string) {
    setEdited(null)
    setNews(said)
    router.refresh()
  }

  async function move(thing: T, direction: 'up' | 'down') {
    const answer = await actions.move({ id: thing.id, direction })
    setReasons(answer.ok ? [] : answer.reasons)
    if (answer.ok) done(`Đã chuyển ${nameOf(thing)} ${direction === 'up' ? 'lên' : 'xuống'} một bậc.`)
  }

  return (
    <>
      <Refusals reasons={reasons} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {things.length === 0 && <p className="empty-box">{empty}</p>}
      <ul className="lines" role="list" aria-label={label}>
        {things.map((thing, place) => {
          const name = nameOf(thing)
          return (
            <li key={thing.id}>
              <div className="line-row">
                <span>
                  <b>{name}</b>
                  <span className="meta">{factsOf(thing).filter(Boolean).join(' · ')}</span>
                </span>
                <span className="actions">
                  <MoveButton label="Lên" of={name} isEnd={place === 0} onMove={() => void move(thing, 'up')} />
                  <MoveButton
                    label="Xuống"
                    of={name}
                    isEnd={place === things.length - 1}
                    onMove={() => void move(thing, 'down')}
                  />
                  <button type="button" className="button" onClick={() => setEdited(thing)}>
                    Sửa<span className="visually-hidden"> {name}</span>
                  </button>
                  <AskFirst
                    label="Xóa"
                    of={name}
                    danger
                    title={`Xóa ${name}?`}
                    description={removal}
                    act={actions.remove}
                    input={{ id: thing.id }}
                    onDone={() => done(`Đã xóa ${name}.`)}
                  />
                </span>
              </div>
            </li>
          )
        })}
      </ul>
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
