'use client'

import { useSortable } from '@dnd-kit/sortable'
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'

interface Props {
  id: number
  /** What is carried, for those who hear it. */
  name: string
  /** Carries the line as an arrow key says. */
  onKey: (key: string) => void
  /** Keys that mean something here besides up and down. */
  keys?: string[]
  className?: string
  /** What the line shows beside its handle, what can be done with it, and what stands below both. */
  words: ReactNode
  actions: ReactNode
  children?: ReactNode
}

/** One line of a list that people order: a handle for mouse, finger and arrow keys, its words, and what can be done with it. */
export function DragLine({ id, name, onKey, keys = [], className, words, actions, children }: Props) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({ id })
  const style: CSSProperties = {
    transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
    transition,
  }

  function press(event: KeyboardEvent) {
    if (!['ArrowUp', 'ArrowDown', ...keys].includes(event.key)) return
    event.preventDefault()
    onKey(event.key)
  }

  return (
    <li ref={setNodeRef} style={style} className={[className, isDragging && 'drag-drawn'].filter(Boolean).join(' ')}>
      <div className="line-row">
        <span className="drag-line">
          <button
            type="button"
            id={dragHandleId(id)}
            ref={setActivatorNodeRef}
            className="button button-quiet drag-handle"
            aria-describedby={HOW}
            {...listeners}
            onKeyDown={press}
          >
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M8 9l4-4 4 4M8 15l4 4 4-4M12 5v14" />
            </svg>
            <span className="visually-hidden">Chuyển {name}</span>
          </button>
          <span>{words}</span>
        </span>
        <span className="actions">{actions}</span>
      </div>
      {children}
    </li>
  )
}

const HOW = 'cach-chuyen'

/** How lines are moved, in words that every handle leads to: one stands over each list that people order. */
export function HowToMove({ children }: { children: ReactNode }) {
  return (
    <p className="hint" id={HOW}>
      {children}
    </p>
  )
}

/** The handle's id, for giving the focus back to whoever has carried a line away from under it. */
export function dragHandleId(id: number): string {
  return `chuyen-${id}`
}
