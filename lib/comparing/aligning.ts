import { inOrder, type Pair } from './order'
import { likeness, type Traits } from './traits'

/** From here on two parts in the same place count as one that was changed, 0–1. */
const CHANGED = 0.45

/** From here on a part elsewhere counts as one that was moved and changed: there words come back by chance more easily. */
const MOVED = 0.75

/** So few words come back by chance: without a picture they are never called moved. */
const FEW_WORDS = 3

/** How many likenesses are looked at in one stretch; a longer one is cut. */
const MOST = 250_000

/** The counterparts of two versions' parts: those that kept their order, and those that were moved. */
export interface Alignment {
  /** In the order of both versions. */
  kept: Pair[]
  moved: Pair[]
}

/** Finds for each part of the older version its counterpart in the newer one, wherever it stands now. */
export function align(before: Traits[], after: Traits[]): Alignment {
  const found = new Counterparts(before.length, after.length)
  joinEnds(before, after, found)
  joinUnmistakable(before, after, found)
  for (const { from, to } of gapsBetween(inOrder(found.pairs(), before), before.length, after.length)) {
    joinAlike(before, after, found.freeBefore(...from), found.freeAfter(...to), found)
  }
  joinMoved(before, after, found)
  const pairs = found.pairs()
  const kept = inOrder(pairs, before)
  const stays = new Set(kept.map(({ from }) => from))
  return { kept, moved: pairs.filter(({ from }) => !stays.has(from) && mayMove(before[from])) }
}

/** Aligns by place alone, for what is known by its place, as the cells of a row with as many cells as before. */
export function alignByPlace(length: number): Alignment {
  return { kept: Array.from({ length }, (_, place) => ({ from: place, to: place })), moved: [] }
}

class Counterparts {
  private readonly after: Int32Array
  private readonly before: Int32Array

  constructor(olds: number, news: number) {
    this.after = new Int32Array(olds).fill(-1)
    this.before = new Int32Array(news).fill(-1)
  }

  join(from: number, to: number): void {
    this.after[from] = to
    this.before[to] = from
  }

  areFree(from: number, to: number): boolean {
    return this.after[from] === -1 && this.before[to] === -1
  }

  pairs(): Pair[] {
    return [...this.after].flatMap((to, from) => (to < 0 ? [] : [{ from, to }]))
  }

  freeBefore(start = 0, end = this.after.length): number[] {
    return free(this.after, start, end)
  }

  freeAfter(start = 0, end = this.before.length): number[] {
    return free(this.before, start, end)
  }
}

function free(counterparts: Int32Array, start: number, end: number): number[] {
  const places: number[] = []
  for (let place = start; place < end; place++) if (counterparts[place] === -1) places.push(place)
  return places
}

/** What both versions begin and end with. */
function joinEnds(before: Traits[], after: Traits[], found: Counterparts): void {
  const [olds, news] = [before.length, after.length]
  const shorter = Math.min(olds, news)
  let start = 0
  while (start < shorter && before[start]?.print === after[start]?.print) found.join(start, start++)
  for (let end = 1; end <= shorter - start && before[olds - end]?.print === after[news - end]?.print; end++) {
    found.join(olds - end, news - end)
  }
}

/** What stands once in each version, word for word; then each picture, film and file that stands once. */
function joinUnmistakable(before: Traits[], after: Traits[], found: Counterparts): void {
  for (const name of [({ print }: Traits) => print, ({ media, type }: Traits) => media && `${type} ${media}`]) {
    const [olds, news] = [once(before, found.freeBefore(), name), once(after, found.freeAfter(), name)]
    for (const [key, from] of olds) {
      const to = news.get(key)
      if (from >= 0 && to !== undefined && to >= 0) found.join(from, to)
    }
  }
}

/** @returns where each name stands; -1 where it stands more than once */
function once(parts: Traits[], places: number[], name: (part: Traits) => string | null): Map<string, number> {
  const found = new Map<string, number>()
  for (const place of places) {
    const part = parts[place]
    const key = part ? name(part) : null
    if (key !== null) found.set(key, found.has(key) ? -1 : place)
  }
  return found
}

type Span = [start: number, end: number]

function gapsBetween(anchors: Pair[], olds: number, news: number): { from: Span; to: Span }[] {
  let last: Pair = { from: -1, to: -1 }
  return [...anchors, { from: olds, to: news }].map((next) => {
    const gap = { from: [last.from + 1, next.from] as Span, to: [last.to + 1, next.to] as Span }
    last = next
    return gap
  })
}

/** Pairs the parts of one gap without changing their order, so that they have as much in common as possible. */
function joinAlike(before: Traits[], after: Traits[], olds: number[], news: number[], found: Counterparts): void {
  if (!olds.length || !news.length) return
  if (olds.length * news.length > MOST && olds.length > 1 && news.length > 1) {
    const [half, otherHalf] = [olds.length >> 1, news.length >> 1]
    joinAlike(before, after, olds.slice(0, half), news.slice(0, otherHalf), found)
    joinAlike(before, after, olds.slice(half), news.slice(otherHalf), found)
    return
  }
  const width = news.length + 1
  const alike = new Float32Array(olds.length * news.length)
  const sum = new Float32Array((olds.length + 1) * width)
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = news.length - 1; j >= 0; j--) {
      const here = likeness(before[olds[i]!]!, after[news[j]!]!, CHANGED)
      alike[i * news.length + j] = here
      const joined = here ? here + sum[(i + 1) * width + j + 1]! : 0
      sum[i * width + j] = Math.max(joined, sum[(i + 1) * width + j]!, sum[i * width + j + 1]!)
    }
  }
  for (let i = 0, j = 0; i < olds.length && j < news.length;) {
    const here = alike[i * news.length + j]!
    if (here && sum[i * width + j] === Math.fround(here + sum[(i + 1) * width + j + 1]!)) {
      found.join(olds[i++]!, news[j++]!)
    } else if (sum[i * width + j] === sum[(i + 1) * width + j]) i++
    else j++
  }
}

/** What is left on both sides and much alike has found another place. */
function joinMoved(before: Traits[], after: Traits[], found: Counterparts): void {
  const [olds, news] = [found.freeBefore(), found.freeAfter()]
  if (olds.length * news.length > MOST) return
  const likely = olds.flatMap((from) =>
    news.flatMap((to) => {
      const alike = mayMove(before[from]) ? likeness(before[from]!, after[to]!, MOVED) : 0
      return alike ? [{ from, to, alike }] : []
    }),
  )
  for (const { from, to } of likely.sort((one, other) => other.alike - one.alike)) {
    if (found.areFree(from, to)) found.join(from, to)
  }
}

function mayMove(part: Traits | undefined): boolean {
  return part !== undefined && (part.media !== null || part.bag.length > FEW_WORDS || part.type === 'gallery')
}
