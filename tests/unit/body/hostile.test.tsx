import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BodyView } from '@/components/site/body-view'
import { bodyInput } from '@/lib/body/input'
import { hostileDocuments, nested } from '@/tests/ground/hostile'

describe('what somebody posts straight to the door', () => {
  test.each(hostileDocuments)('$name', ({ document, becomes }) => {
    const read = bodyInput.safeParse(document)
    if (becomes === 'refused') return expect(read.success).toBe(false)
    expect(read.success).toBe(true)
    expect(JSON.stringify(read.data)).not.toMatch(becomes.without)
    const html = renderToStaticMarkup(<BodyView body={read.data!} pictures={{}} />)
    expect(html).not.toMatch(/<script|<img src=x|style=|onerror=alert\(1\)&gt;<\/p><img/)
  })

  test('nesting that would exhaust the stack of anything that walks it', () => {
    expect(bodyInput.safeParse(nested(30_000)).success).toBe(false)
  })

  test('nothing of it reaches the prototypes of all objects', () => {
    for (const { document } of hostileDocuments) bodyInput.safeParse(document)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('all of it together is read in a moment', () => {
    const began = performance.now()
    for (const { document } of hostileDocuments) bodyInput.safeParse(document)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
