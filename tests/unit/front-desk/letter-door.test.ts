import { describe, expect, test } from 'vitest'
import { aDesk } from './a-desk'

describe('the door for letters', () => {
  test('hands a form on untouched, without a cookie, and keeps nothing', async () => {
    const seen: Record<string, unknown>[] = []
    const desk = await aDesk({ paint: (_url, req) => (seen.push({ ...req.headers, method: req.method }), 'Cảm ơn') })
    const answer = await desk.get('/gop-y/danh-gia', { cookie: 'sid=1', 'x-portal-address': '8.8.8.8' }, 'POST')
    expect(answer.body).toBe('Cảm ơn')
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-security-policy': expect.any(String) })
    expect(seen).toMatchObject([{ method: 'POST', 'x-portal-address': '127.0.0.1' }])
    expect(seen[0]).not.toHaveProperty('cookie')
    expect(desk.shelf.addresses()).toEqual([])
  })

  test('is shut to a flood before it reaches the database, and open again afterwards', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    let atOnce = 0
    let most = 0
    const desk = await aDesk({
      paint: async () => {
        most = Math.max(most, ++atOnce)
        await held
        atOnce--
        return 'Cảm ơn'
      },
    })
    const flood = Array.from({ length: 200 }, () => desk.get('/gop-y/sai-sot', {}, 'POST'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    release()
    const answers = (await Promise.all(flood)).map(({ statusCode }) => statusCode)
    expect(most).toBeLessThanOrEqual(3)
    expect(answers.filter((status) => status === 503).length).toBeGreaterThan(100)
    expect((await desk.get('/gop-y/sai-sot', {}, 'POST')).statusCode).toBe(200)
  })

  test('is no door for reading, and other addresses take no letters', async () => {
    const desk = await aDesk({ standingAt: () => ({ kind: 'absent' }) })
    expect((await desk.get('/gop-y/danh-gia')).statusCode).toBe(404)
    expect((await desk.get('/tin-moi', {}, 'POST')).statusCode).toBe(405)
  })
})
