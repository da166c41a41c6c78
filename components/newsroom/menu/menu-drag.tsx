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
import { useState, type ReactNode } from 'react'
import { placeByDrag, type MenuLine, type MenuPlace } from './moving'

interface Props {
  lines: MenuLine[]
  onPlace: (line: MenuLine, to: MenuPlace | null) => void
  children: ReactNode
}

/** Drawn so far to the side, in pixels, an entry changes its level. */
const LEVEL = 32

/** Lets entries be drawn by mouse and finger. The keyboard has ways of its own, so the library's words for it are left out. */
export function MenuDrag({ lines, onPlace, children }: Props) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const [activeId, setActiveId] = useState<number | null>(null)
  // What stands under the entry that is drawn goes with it: nothing can fall between.
  const shown = lines.filter(({ parentId }) => parentId === null || parentId !== activeId)

  function drop({ active, over, delta }: DragEndEvent) {
    setActiveId(null)
    const line = lines.find(({ entry }) => entry.entryId === active.id)
    if (!line || !over) return
    const offset = Math.sign(Math.trunc(delta.x / LEVEL))
    const to = placeByDrag(Number(active.id), Number(over.id), offset, shown)
    if (to && to.parentId === line.parentId && to.position === line.position) return
    onPlace(line, to)
  }

  return (
    <DndContext
      id="thuc-don"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ screenReaderInstructions: { draggable: '' }, announcements: silence }}
      onDragStart={({ active }: DragStartEvent) => setActiveId(Number(active.id))}
      onDragCancel={() => setActiveId(null)}
      onDragEnd={drop}
    >
      <SortableContext items={shown.map(({ entry }) => entry.entryId)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}

/** Moves are told by the editor itself, in the same words for every way. */
const nothing = () => undefined
const silence = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing }
