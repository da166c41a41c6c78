import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { Busy, openDrawing } from '@/lib/front-desk/drawing'
import { aGate } from './a-desk'

test('a page is drawn again when the bell rings meanwhile, so that nobody waits for old words', async () => {
  let generation = 1
  let words = 'Tháng 6'
  const drawing = openDrawing({
    host: 'cong.example',
    generation: () => generation,
    handler: says(() => {
      const told = words
      if (generation === 1) {
        words = 'Tháng 7'
        generation = 2
      }
      return told
    }),
  })

  const drawn = await drawing.draw('/bai-viet/lich')

  expect(drawn.body.toString()).toBe('Tháng 7')
  expect(drawn.generation).toBe(2)
})

test('a page drawn under a bell that never rests is handed on, but not taken for new', async () => {
  let generation = 1
  let drawings = 0
  const drawing = openDrawing({
    host: 'cong.example',
    generation: () => generation,
    handler: says(() => {
      drawings++
      generation++
      return 'Tin'
    }),
  })

  const drawn = await drawing.draw('/')

  expect(drawings).toBe(3)
  expect(drawn.generation).toBeLessThan(generation)
})

test('two pages are drawn at a time, and what is beyond the queue is refused', async () => {
  const gate = aGate()
  let running = 0
  let most = 0
  const drawing = openDrawing({
    host: 'cong.example',
    generation: () => 1,
    waiting: 3,
    handler: says(async () => {
      most = Math.max(most, ++running)
      await gate.opened
      running--
      return 'Tin'
    }),
  })
  const accepted = ['/1', '/2', '/3', '/4', '/5'].map((url) => drawing.draw(url))
  await expect.poll(() => running).toBe(2)

  await expect(drawing.draw('/6')).rejects.toThrow(Busy)
  gate.open()

  await Promise.all(accepted)
  expect(most).toBe(2)
})

test('a page that never comes is given up', async () => {
  const drawing = openDrawing({ host: 'cong.example', generation: () => 1, patienceMs: 50, handler: () => {} })

  await expect(drawing.draw('/')).rejects.toThrow()
})

function says(words: () => string | Promise<string>): RequestListener {
  return async (_req, res) => {
    res.setHeader('content-type', 'text/html')
    res.end(await words())
  }
}
