import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { takeTurn } from '@/scripts/portal/turn'
import { aCategory, aMember } from '@/tests/ground/builders'

const url = () => process.env.DATABASE_URL ?? ''

test('a filling that the power cut short begins anew, on an empty portal', async () => {
  const first = await takeTurn(url())
  expect(await first.beginFilling()).toBe(true)
  await aMember({ name: 'Nguyễn Văn Đức' })
  await aCategory({ name: 'Gương điển hình' })
  await first.end()

  const second = await takeTurn(url())
  expect(await second.beginFilling()).toBe(true)
  expect(await db.member.count()).toBe(0)
  expect(await db.category.count()).toBe(0)
  expect(await db.bell.count()).toBe(1)
  await second.endFilling()
  await second.end()
})

test('what people have written is never emptied', async () => {
  const turn = await takeTurn(url())
  expect(await turn.beginFilling()).toBe(true)
  await aMember({ name: 'Nguyễn Văn Đức' })
  await turn.endFilling()
  expect(await turn.beginFilling()).toBe(false)
  expect(await db.member.count()).toBe(1)
  await turn.end()
})

test('two instances that start at once take turns', async () => {
  const order: string[] = []
  const first = await takeTurn(url())
  const second = takeTurn(url()).then(async (turn) => {
    order.push('second')
    await turn.end()
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  order.push('first is done')
  await first.end()
  await second
  expect(order).toEqual(['first is done', 'second'])
})
