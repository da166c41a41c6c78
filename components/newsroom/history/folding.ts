import type { Row } from '@/lib/comparing/comparison'

/** Rows that are shown, or a stretch without change that is folded away. */
export interface Stretch {
  isFold: boolean
  rows: Row[]
}

/** How many rows without change stay beside a change, to tell where it is. */
const AROUND = 1

/** A shorter stretch is read sooner than opened. */
const LEAST = 3

/** Divides rows into those around changes and the long stretches between them. */
export function stretchesOf(rows: Row[]): Stretch[] {
  const isNear = rows.map((_, place) =>
    rows.slice(Math.max(0, place - AROUND), place + AROUND + 1).some(({ kind }) => kind !== 'same'),
  )
  const stretches: Stretch[] = []
  rows.forEach((row, place) => {
    const last = stretches.at(-1)
    const isFold = !isNear[place]
    if (last?.isFold === isFold) last.rows.push(row)
    else stretches.push({ isFold, rows: [row] })
  })
  return stretches.map((stretch) => ({ ...stretch, isFold: stretch.isFold && stretch.rows.length >= LEAST }))
}
