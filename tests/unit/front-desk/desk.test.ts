import { describe, expect, test } from 'vitest'
import { aDesk, aGate, aPage, everythingStands } from './a-desk'

describe('a page that many read', () => {
  test('is drawn once for a crowd that asks at the same moment', async () => {
    const desk = await aDesk()

    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.get('/bai-viet/thi-dua')))

    expect(answers.map((answer) => answer.statusCode)).toEqual(Array(20).fill(200))
    expect(desk.drawn).toEqual(['/bai-viet/thi-dua'])
  })

  test('is handed out again without a question to the database', async () => {
    const desk = await aDesk()
    await desk.get('/')
    desk.asked.length = 0

    const again = await desk.get('/')

    expect(again.body).toContain('<h1>/</h1>')
    expect(desk.asked).toEqual([])
    expect(desk.drawn).toEqual(['/'])
  })

  test('shows the new words to whoever comes after the bell', async () => {
    let words = 'Lịch tiếp công dân tháng 6'
    const desk = await aDesk({ paint: () => aPage(words) })
    await desk.get('/bai-viet/lich')

    words = 'Lịch tiếp công dân tháng 7'
    desk.bell.now = 2

    expect((await desk.get('/bai-viet/lich')).body).toContain('tháng 7')
  })

  test('is one page, however many strange parameters people hang on it', async () => {
    const desk = await aDesk()

    for (let i = 0; i < 50; i++) await desk.get(`/bai-viet/thi-dua?fbclid=${i}`)
    await desk.get('/tin-moi?utm_source=zalo&truoc=12')
    await desk.get('/tin-moi?truoc=12&x=1')

    expect(desk.drawn).toEqual(['/bai-viet/thi-dua', '/tin-moi?truoc=12'])
    expect(desk.shelf.addresses().sort()).toEqual(['/bai-viet/thi-dua', '/tin-moi?truoc=12'])
  })

  test('is found under another spelling of its address without a second drawing', async () => {
    const desk = await aDesk({ standingAt: () => ({ kind: 'page', status: 200, address: '/tin-moi' }) })
    await desk.get('/tin-moi?truoc=abc')
    desk.asked.length = 0

    await desk.get('/tin-moi?truoc=abc')

    expect(desk.drawn).toEqual(['/tin-moi'])
    expect(desk.asked).toEqual([])
  })

  test('is the same for everybody: nothing of a visitor reaches its drawing', async () => {
    const seen: Record<string, unknown>[] = []
    const desk = await aDesk({ paint: (url, req) => (seen.push({ ...req.headers }), aPage(url)) })

    const answer = await desk.get('/', {
      cookie: 'phien=cua-toi',
      authorization: 'Bearer x',
      host: 'ke-gian.example',
      rsc: '1',
      'next-action': 'abc',
      'next-router-prefetch': '1',
      range: 'bytes=0-1',
      'x-forwarded-host': 'ke-gian.example',
      'x-middleware-subrequest': 'middleware',
    })

    expect(answer.statusCode).toBe(200)
    expect(seen).toHaveLength(1)
    expect(Object.keys(seen[0]!).filter((name) => !['host', 'user-agent'].includes(name))).toEqual([])
    expect(seen[0]!.host).toBe('cong.example')
  })
})

describe('an address where nothing stands', () => {
  const nothingStands = () => ({ kind: 'absent' }) as const

  test('shows the one not-found page, which a thousand invented addresses share', async () => {
    const desk = await aDesk({ standingAt: nothingStands })

    const answers = []
    for (let i = 0; i < 1000; i++) answers.push(await desk.get(`/bai-viet/bia-dat-${i}`))

    expect(answers.every((answer) => answer.statusCode === 404)).toBe(true)
    expect(answers[999]!.body).toContain('<h1>/khong-tim-thay</h1>')
    expect(desk.drawn).toEqual(['/khong-tim-thay'])
    expect(desk.shelf.addresses()).toEqual(['/khong-tim-thay'])
  })

  test('is told as 404 also to whoever holds the not-found page already', async () => {
    const desk = await aDesk({ standingAt: nothingStands })
    const first = await desk.get('/khong-co')

    const second = await desk.get('/khong-co', { 'if-none-match': String(first.headers.etag) })

    expect(second.statusCode).toBe(404)
  })

  test('is told as 404 when the page goes away between the question and the drawing', async () => {
    const desk = await aDesk({
      paint: (url, _req, res) => {
        if (url === '/khong-tim-thay') return aPage('Không có trang ở địa chỉ này')
        res.statusCode = 404
        res.end()
      },
    })

    const answer = await desk.get('/bai-viet/vua-go')

    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain('Không có trang')
    expect(desk.shelf.addresses()).toEqual(['/khong-tim-thay'])
  })

  test('is told as 404 even when the not-found page itself cannot be drawn', async () => {
    const desk = await aDesk({
      standingAt: nothingStands,
      paint: (_url, _req, res) => {
        res.statusCode = 404
        res.end()
      },
    })

    expect((await desk.get('/khong-co')).statusCode).toBe(404)
  })

  test('sends people on with one Location where the page has moved', async () => {
    const desk = await aDesk({ standingAt: () => ({ kind: 'moved', to: '/bai-viet/ten-moi' }) })

    const answer = await desk.get('/bai-viet/ten-cu')

    expect(answer.statusCode).toBe(308)
    expect(answer.headers.location).toBe('/bai-viet/ten-moi')
    expect(desk.drawn).toEqual([])
  })

  test('says that a withdrawn article is gone', async () => {
    const desk = await aDesk({ standingAt: (path) => ({ kind: 'page', status: 410, address: path }) })

    const first = await desk.get('/bai-viet/da-go')
    const again = await desk.get('/bai-viet/da-go')

    expect([first.statusCode, again.statusCode]).toEqual([410, 410])
    expect(again.body).toContain('/bai-viet/da-go')
  })
})

describe('in trouble', () => {
  const away = () => {
    throw new Error('Không kết nối được.')
  }

  test('readers get the older copy while the database is away', async () => {
    let isAway = false
    const desk = await aDesk({ standingAt: (path, query) => (isAway ? away() : everythingStands(path, query)) })
    await desk.get('/bai-viet/thi-dua')

    isAway = true
    desk.bell.now = 2
    const answer = await desk.get('/bai-viet/thi-dua')

    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('/bai-viet/thi-dua')
  })

  test('readers get the older copy when the drawing fails', async () => {
    let isBroken = false
    const desk = await aDesk({ paint: (url) => (isBroken ? away() : aPage(url)) })
    await desk.get('/')

    isBroken = true
    desk.bell.now = 2

    expect((await desk.get('/')).statusCode).toBe(200)
  })

  test('a withdrawn text does not come back because its notice cannot be drawn', async () => {
    let isWithdrawn = false
    const desk = await aDesk({
      paint: (url) => (isWithdrawn ? away() : aPage(url)),
      standingAt: (path) => ({ kind: 'page', status: isWithdrawn ? 410 : 200, address: path }),
    })
    await desk.get('/bai-viet/thi-dua')

    isWithdrawn = true
    desk.bell.now = 2
    const answer = await desk.get('/bai-viet/thi-dua')

    expect(answer.statusCode).toBe(503)
    expect(answer.body).not.toContain('/bai-viet/thi-dua')
  })

  test('a text withdrawn before the trouble is cleared away and does not come back in it', async () => {
    let stands: 'page' | 'gone' | 'away' = 'page'
    const desk = await aDesk({
      standingAt: (path) => {
        if (stands === 'away') return away()
        return stands === 'page' ? { kind: 'page', status: 200, address: path } : { kind: 'absent' }
      },
    })
    await desk.get('/bai-viet/thi-dua')
    stands = 'gone'
    desk.bell.now = 2
    await desk.desk.clear()

    stands = 'away'

    expect((await desk.get('/bai-viet/thi-dua')).statusCode).toBe(503)
  })

  test('an unknown address gets a calm page that says when to come again', async () => {
    const desk = await aDesk({ standingAt: away })

    const answer = await desk.get('/bai-viet/chua-ai-doc')

    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('60')
    expect(answer.body).toContain('Trang đang bận. Xin thử lại sau một phút.')
    expect(answer.headers['content-security-policy']).toMatch(/style-src 'sha256-/)
  })

  test('the calm page is the one drawn in peace, where there is one', async () => {
    let isAway = false
    const desk = await aDesk({
      paint: (url) => aPage(url === '/tam-dung' ? 'Trang đang bận, có đủ đầu trang' : url),
      standingAt: (path, query) => (isAway ? away() : everythingStands(path, query)),
    })
    await desk.desk.refresh('/tam-dung')
    isAway = true

    const answer = await desk.get('/bai-viet/chua-ai-doc')

    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('có đủ đầu trang')
  })

  test('after a restart with the database away, known pages are read from disk', async () => {
    const before = await aDesk()
    await before.get('/bai-viet/thi-dua')
    await expect.poll(() => before.store.addresses()).toContain('/bai-viet/thi-dua')

    const after = await aDesk({ folder: before.folder, generation: null, lineIsUp: false, standingAt: away })
    const known = await after.get('/bai-viet/thi-dua', { 'accept-encoding': 'gzip' })
    const unknown = await after.get('/bai-viet/chua-ai-doc')

    expect(known.statusCode).toBe(200)
    expect(known.headers['content-encoding']).toBe('gzip')
    expect(unknown.statusCode).toBe(503)
    expect(after.drawn).toEqual([])
  })

  test('when the database is back, pages from disk are drawn anew', async () => {
    const before = await aDesk({ paint: () => aPage('Trước') })
    await before.get('/')
    await expect.poll(() => before.store.addresses()).toContain('/')
    const after = await aDesk({ folder: before.folder, generation: null, lineIsUp: false, paint: () => aPage('Sau') })
    expect((await after.get('/')).body).toContain('Trước')

    after.bell.now = 1
    after.bell.up = true

    expect((await after.get('/')).body).toContain('Sau')
  })

  test('when too many different pages wait to be drawn, the next reader is asked to come again', async () => {
    const gate = aGate()
    const desk = await aDesk({
      atOnce: 1,
      waiting: 2,
      paint: async (url) => {
        await gate.opened
        return aPage(url)
      },
    })
    const patient = ['/a', '/b', '/c'].map((url) => desk.get(url))
    await expect.poll(() => desk.asked).toEqual(['/a', '/b', '/c'])

    const refused = await desk.get('/d')
    gate.open()

    expect(refused.statusCode).toBe(503)
    expect(refused.headers['retry-after']).toBe('60')
    expect((await Promise.all(patient)).map((answer) => answer.statusCode)).toEqual([200, 200, 200])
  })
})
