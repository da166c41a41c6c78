import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeLastResort } from '@/lib/front-desk/busy'
import { openLetterDoor } from '@/lib/front-desk/letter-door'
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
    const turnedAway = (await Promise.all(flood)).filter(({ statusCode }) => statusCode === 503)
    expect(most).toBeLessThanOrEqual(3)
    expect(turnedAway.length).toBeGreaterThan(100)
    expect(turnedAway[0]!.headers['retry-after']).toBe('60')
    expect(turnedAway[0]!.body).toContain('Xin thử lại sau một phút')
    expect((await desk.get('/gop-y/sai-sot', {}, 'POST')).statusCode).toBe(200)
  })

  test('lets nobody wait behind those who do not come to an end', async () => {
    const read = async (req: IncomingMessage, res: ServerResponse) => void res.end(await text(req))
    const server = createServer(openLetterDoor(read, [], 0, await makeLastResort(false))).listen(0, '127.0.0.1')
    onTestFinished(() => server.closeAllConnections())
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    let heard = 0
    const allHeard = new Promise<void>((resolve) => server.on('request', () => ++heard === 70 && resolve()))
    const begun = 'POST /gop-y/sai-sot HTTP/1.1\r\nhost: cong\r\ncontent-length: 100\r\n\r\nnoi-dung='
    for (let dawdlers = 0; dawdlers < 70; dawdlers++)
      connect(port, '127.0.0.1')
        .on('error', () => {})
        .write(begun)
    await allHeard
    const answer = await fetch(`http://127.0.0.1:${port}/gop-y/sai-sot`, { method: 'POST', body: 'noi-dung=Sai' })
    expect([answer.status, await answer.text()]).toEqual([200, 'noi-dung=Sai'])
  })

  test('is no door for reading, and other addresses take no letters', async () => {
    const desk = await aDesk({ standingAt: () => ({ kind: 'absent' }) })
    expect((await desk.get('/gop-y/danh-gia')).statusCode).toBe(404)
    expect((await desk.get('/tin-moi', {}, 'POST')).statusCode).toBe(405)
  })
})
