'use client'

import {
  closestCenter,
  DndContext,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type DragStartEvent,
} from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useId, type ReactNode } from 'react'

interface Props {
  /** The lines in their order, by the ids their DragLines have. */
  ids: number[]
  /** Where a line was let go: over which other, and how far to the side of where it was taken, in pixels. */
  onDrop: (id: number, over: number, aside: number) => void
  /** Hears which line is drawn; null when it has been let go. */
  onDrag?: (id: number | null) => void
  children: ReactNode
}

/** Lets lines be drawn by mouse and finger. The keyboard has ways of its own, so the library's words for it are left out. */
export function DragList({ ids, onDrop, onDrag, children }: Props) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))

  function drop({ active, over, delta }: DragEndEvent) {
    onDrag?.(null)
    if (over) onDrop(Number(active.id), Number(over.id), delta.x)
  }

  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ screenReaderInstructions: { draggable: '' }, announcements: silence }}
      onDragStart={({ active }: DragStartEvent) => onDrag?.(Number(active.id))}
      onDragCancel={() => onDrag?.(null)}
      onDragEnd={drop}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}

/** Moves are told by the lists themselves, in the same words for every way. */
const nothing = () => undefined
const silence = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing }
