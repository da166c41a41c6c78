import { expect, test } from 'vitest'
import { movedTo, placeByArrow, wordsForPlace } from '@/components/newsroom/ordering/stepping'

const things = [{ id: 7 }, { id: 3 }, { id: 9 }]

test('an arrow key carries a thing one place, and nowhere beyond the ends', () => {
  expect(placeByArrow('ArrowUp', things, 3)).toBe(0)
  expect(placeByArrow('ArrowDown', things, 3)).toBe(2)
  expect(placeByArrow('ArrowUp', things, 7)).toBeNull()
  expect(placeByArrow('ArrowDown', things, 9)).toBeNull()
  expect(placeByArrow('ArrowLeft', things, 3)).toBeNull()
  expect(placeByArrow('ArrowUp', things, 4)).toBeNull()
})

test('a thing that is moved stands at its new place, and says so', () => {
  expect(movedTo(things, 9, 0)).toEqual([{ id: 9 }, { id: 7 }, { id: 3 }])
  expect(movedTo(things, 4, 0)).toEqual(things)
  expect(wordsForPlace('Kênh Zalo', 0, 3)).toBe('Kênh Zalo: vị trí 1 trên 3.')
})
