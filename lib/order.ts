/** One place up or down in a list that people order. */
export type Direction = 'up' | 'down'

/**
 * Moves one of a list by one place.
 *
 * @param ids - the list in its order
 * @returns the new order; null where it stands at that end already, or is not in the list
 */
export function stepped(ids: number[], id: number, direction: Direction): number[] | null {
  const from = ids.indexOf(id)
  const to = from + (direction === 'up' ? -1 : 1)
  if (from < 0 || to < 0 || to >= ids.length) return null
  return ids.toSpliced(from, 1).toSpliced(to, 0, id)
}

/** The place at the end of a list, whatever gaps its places have. */
export function placeBehind(last: { position: number } | null): number {
  return (last?.position ?? -1) + 1
}
