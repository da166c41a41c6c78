'use client'

import { useState, type ReactNode } from 'react'
import { DragList } from '@/components/newsroom/ordering/drag-list'
import { placeByDrag, type MenuLine, type MenuPlace } from './moving'

interface Props {
  lines: MenuLine[]
  onPlace: (line: MenuLine, to: MenuPlace | null) => void
  children: ReactNode
}

/** Drawn so far to the side, in pixels, an entry changes its level. */
const LEVEL = 32

/** Lets entries be drawn through the menu, up, down and to another level. */
export function MenuDrag({ lines, onPlace, children }: Props) {
  const [activeId, setActiveId] = useState<number | null>(null)
  // What stands under the entry that is drawn goes with it: nothing can fall between.
  const shown = lines.filter(({ parentId }) => parentId === null || parentId !== activeId)

  function drop(id: number, over: number, aside: number) {
    const line = lines.find(({ entry }) => entry.entryId === id)
    if (!line) return
    const to = placeByDrag(id, over, Math.sign(Math.trunc(aside / LEVEL)), shown)
    if (to && to.parentId === line.parentId && to.position === line.position) return
    onPlace(line, to)
  }

  return (
    <DragList ids={shown.map(({ entry }) => entry.entryId)} onDrop={drop} onDrag={setActiveId}>
      {children}
    </DragList>
  )
}
