'use client'

import type { ReactNode } from 'react'
import { MoveButton } from '@/components/ui/move-button'
import { DragLine } from './drag-line'
import { DragList } from './drag-list'
import { placeByArrow } from './stepping'

interface Props<T> {
  things: T[]
  /** What the list is, for those who hear it. */
  label: string
  nameOf: (thing: T) => string
  /** The name as it is shown, where it is more than the word. */
  shownName?: (thing: T) => ReactNode
  /** What stands under the name; what is empty is left out. */
  factsOf: (thing: T) => (string | false | null)[]
  /** What can be done with a thing besides moving it. */
  actionsOf: (thing: T) => ReactNode
  /** What stands under its line. */
  below?: (thing: T) => ReactNode
  className?: string
  onPlace: (thing: T, position: number) => void
}

/** Things in an order that staff give them: drawn by mouse or finger, carried by arrow keys, or moved by buttons. */
export function OrderedLines<T extends { id: number }>(props: Props<T>) {
  const { things, label, nameOf, shownName, factsOf, actionsOf, below, className, onPlace } = props

  function move(thing: T, key: string) {
    const to = placeByArrow(key, things, thing.id)
    if (to !== null) onPlace(thing, to)
  }

  function drop(id: number, over: number) {
    const thing = things.find((one) => one.id === id)
    if (thing && over !== id)
      onPlace(
        thing,
        things.findIndex((one) => one.id === over),
      )
  }

  return (
    <DragList ids={things.map(({ id }) => id)} onDrop={drop}>
      <ul className="lines drag-lines" role="list" aria-label={label}>
        {things.map((thing, place) => (
          <DragLine
            key={thing.id}
            id={thing.id}
            name={nameOf(thing)}
            className={className}
            onKey={(key) => move(thing, key)}
            words={
              <>
                {shownName?.(thing) ?? <b>{nameOf(thing)}</b>}
                <span className="meta">{factsOf(thing).filter(Boolean).join(' · ')}</span>
              </>
            }
            actions={
              <>
                <MoveButton label="Lên" of={nameOf(thing)} isEnd={place === 0} onMove={() => move(thing, 'ArrowUp')} />
                <MoveButton
                  label="Xuống"
                  of={nameOf(thing)}
                  isEnd={place === things.length - 1}
                  onMove={() => move(thing, 'ArrowDown')}
                />
                {actionsOf(thing)}
              </>
            }
          >
            {below?.(thing)}
          </DragLine>
        ))}
      </ul>
    </DragList>
  )
}
