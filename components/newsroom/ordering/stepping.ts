/** Things of a list whose order people change, by id. */
interface Thing {
  id: number
}

/** The list with one of its things at another place. */
export function movedTo<T extends Thing>(things: T[], id: number, position: number): T[] {
  const moving = things.find((thing) => thing.id === id)
  return moving ? things.filter((thing) => thing !== moving).toSpliced(position, 0, moving) : things
}

/**
 * Finds where an arrow key carries a thing.
 *
 * @returns null at that end of the list, and for other keys
 */
export function placeByArrow<T extends Thing>(key: string, things: T[], id: number): number | null {
  const to = things.findIndex((thing) => thing.id === id) + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : NaN)
  return to >= 0 && to < things.length ? to : null
}

/** Says where a thing stands now, for those who hear the move. */
export function wordsForPlace(name: string, position: number, count: number): string {
  return `${name}: vị trí ${position + 1} trên ${count}.`
}
