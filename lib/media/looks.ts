import type { Point } from './media'

/**
 * The classes by which a trimmed picture keeps in sight the place that somebody chose, in steps of a tenth. Pages carry no inline
 * style: the content policy forbids it.
 *
 * @returns undefined for the middle, which needs none
 */
export function focusClass({ x, y }: Point): string | undefined {
  const [across, down] = [Math.round(x * 10), Math.round(y * 10)]
  return across === 5 && down === 5 ? undefined : `focus fx-${across} fy-${down}`
}
