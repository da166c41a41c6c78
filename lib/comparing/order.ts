import type { Traits } from './traits'

/** A part of the older version and its counterpart in the newer one, by their places. */
export interface Pair {
  from: number
  to: number
}

/**
 * Chooses the pairs that keep their order, so that as many words as possible stay where they are: when a photograph changes
 * places with a paragraph, the photograph has moved.
 *
 * @param pairs - in the order of the older version
 */
export function inOrder(pairs: Pair[], before: Traits[]): Pair[] {
  const size = pairs.reduce((most, { to }) => Math.max(most, to + 1), 0)
  // A Fenwick tree of the heaviest chain that ends before a place: trying every pair with every other takes seconds for long tables.
  const heaviest = new Int32Array(size + 1).fill(-1)
  const weights: number[] = []
  const previous: number[] = []
  const heavier = (one: number, other: number) => ((weights[one] ?? 0) > (weights[other] ?? 0) ? one : other)

  pairs.forEach(({ from, to }, index) => {
    let chain = -1
    for (let place = to; place > 0; place -= place & -place) chain = heavier(heaviest[place] ?? -1, chain)
    weights.push((weights[chain] ?? 0) + weightOf(before[from]))
    previous.push(chain)
    for (let place = to + 1; place <= size; place += place & -place) {
      heaviest[place] = heavier(index, heaviest[place] ?? -1)
    }
  })

  const chosen: Pair[] = []
  const end = weights.reduce((most, _, index) => heavier(index, most), -1)
  for (let at = end; at >= 0; at = previous[at] ?? -1) chosen.push(pairs[at]!)
  return chosen.reverse()
}

/** A picture with a long caption is still lighter than the text around it. */
function weightOf(part: Traits | undefined): number {
  if (!part) return 0
  return part.media === null ? 2 + part.bag.length : 1
}
