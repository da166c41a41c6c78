import type { DeskEntry } from '@/lib/menu/newsroom'

/** A line of the menu as it stands on screen: entries and those under them, one below the other. */
export interface MenuLine {
  entry: DeskEntry
  parentId: number | null
  /** Its place among its sisters, 0, 1, 2 … */
  position: number
}

/** A place in the menu: under which entry, before how many sisters. */
export interface MenuPlace {
  parentId: number | null
  position: number
}

/** Lays the menu out as lines. */
export function linesOf(entries: DeskEntry[]): MenuLine[] {
  return entries.flatMap((entry, position) => [
    { entry, parentId: null, position },
    ...entry.children.map((child, place) => ({ entry: child, parentId: entry.entryId, position: place })),
  ])
}

/**
 * Finds where an arrow key carries an entry: up and down among its sisters, right under the entry before it, left out behind the
 * entry above it.
 *
 * @returns null where there is no way
 */
export function placeByKey(key: string, line: MenuLine, entries: DeskEntry[]): MenuPlace | null {
  const { entry, parentId, position } = line
  const above = entries.find(({ entryId }) => entryId === parentId)
  const sisters = above ? above.children : entries
  switch (key) {
    case 'ArrowUp':
      return position > 0 ? { parentId, position: position - 1 } : null
    case 'ArrowDown':
      return position < sisters.length - 1 ? { parentId, position: position + 1 } : null
    case 'ArrowRight': {
      const before = above ? undefined : entries[position - 1]
      if (!before || entry.children.length) return null
      return { parentId: before.entryId, position: before.children.length }
    }
    case 'ArrowLeft':
      return above ? { parentId: null, position: entries.indexOf(above) + 1 } : null
    default:
      return null
  }
}

/**
 * Finds where a dragged entry falls: onto the line over which it hangs, and, drawn to the right, under an entry; drawn to the left
 * it stands on the first level.
 *
 * @param lines - as they stand on screen, without what is under the dragged entry
 * @param offset - how far it was drawn to the right, in levels: −1, 0 or 1
 * @returns null where it may not fall
 */
export function placeByDrag(activeId: number, overId: number, offset: number, lines: MenuLine[]): MenuPlace | null {
  const from = lines.findIndex(({ entry }) => entry.entryId === activeId)
  const to = lines.findIndex(({ entry }) => entry.entryId === overId)
  const active = lines[from]
  if (!active || to < 0) return null
  const rest = lines.filter((line) => line !== active)
  const before = rest.slice(0, to)
  const after = rest[to]
  const mayGoUnder = before.length > 0 && !active.entry.children.length
  const wished = (active.parentId === null ? 0 : 1) + offset
  // Between entries that stand under another nothing of the first level can fall.
  const isInside = after !== undefined && after.parentId !== null
  if (isInside && !mayGoUnder) return null
  const goesUnder = isInside || (wished > 0 && mayGoUnder)
  if (!goesUnder) return { parentId: null, position: before.filter(({ parentId }) => parentId === null).length }
  const head = before.findLast(({ parentId }) => parentId === null)
  if (!head) return null
  const parentId = head.entry.entryId
  return { parentId, position: before.filter((line) => line.parentId === parentId).length }
}

/** The menu with an entry at another place, as it will stand when the newsroom has agreed. */
export function placed(entries: DeskEntry[], entryId: number, { parentId, position }: MenuPlace): DeskEntry[] {
  const moving = linesOf(entries).find(({ entry }) => entry.entryId === entryId)?.entry
  if (!moving) return entries
  const without = entries
    .filter((entry) => entry !== moving)
    .map((entry) => ({ ...entry, children: entry.children.filter((child) => child !== moving) }))
  if (parentId === null) return without.toSpliced(position, 0, moving)
  return without.map((entry) =>
    entry.entryId === parentId ? { ...entry, children: entry.children.toSpliced(position, 0, moving) } : entry,
  )
}
