import { expect, test } from 'vitest'
import { spell } from '@/lib/front-desk/spelling'

const known = () => ['category', 'before']

test('a parameter with a zero byte, over which the database would break, is read without it', () => {
  expect(spell('/api/v1/posts?category=%00', known)).toBe('/api/v1/posts?category=')
  expect(spell('/api/v1/posts?before=1%002', known)).toBe('/api/v1/posts?before=12')
})
