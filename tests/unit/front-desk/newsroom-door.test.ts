import { describe, expect, test } from 'vitest'
import { visitorAddress } from '@/lib/front-desk/visitor'
import { aDesk, aPage } from './a-desk'

describe('the newsroom', () => {
  test('is never kept, never indexed, and drawn for each request', async () => {
    const desk = await aDesk()

    const first = await desk.get('/quan-tri/bai-viet')
    await desk.get('/quan-tri/bai-viet')

    expect(desk.drawn).toEqual(['/quan-tri/bai-viet', '/quan-tri/bai-viet'])
    expect(first.headers['cache-control']).toBe('no-store')
    expect(first.headers['x-robots-tag']).toContain('noindex')
    expect(first.body).toContain('__next_f')
    expect(desk.shelf.addresses()).toEqual([])
  })

  test('lets only scripts with the nonce of this one answer run', async () => {
    const policies: unknown[] = []
    const desk = await aDesk({
      paint: (url, req) => (policies.push(req.headers['content-security-policy']), aPage(url)),
    })

    const first = await desk.get('/quan-tri', { 'content-security-policy': "script-src 'nonce-cua-ke-gian'" })
    const second = await desk.get('/quan-tri')

    expect(first.headers['content-security-policy']).toMatch(
      /script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'/,
    )
    expect(policies).toEqual([first.headers['content-security-policy'], second.headers['content-security-policy']])
    expect(policies[0]).not.toBe(policies[1])
  })

  test('keeps cookies and form posts, and hears no header that only the portal may write', async () => {
    const seen: Record<string, unknown>[] = []
    const desk = await aDesk({ paint: (url, req) => (seen.push({ ...req.headers }), aPage(url)) })

    await desk.get(
      '/quan-tri/dang-nhap',
      {
        cookie: 'phien=1',
        'next-action': 'abc',
        'x-portal-address': '10.0.0.1',
        'x-portal-path': '/quan-tri/cai-dat',
        'x-middleware-subrequest': 'middleware',
        'x-forwarded-for': '10.0.0.1',
        'x-forwarded-host': 'ke-gian.example',
      },
      'POST',
    )

    expect(seen[0]).toMatchObject({ cookie: 'phien=1', 'next-action': 'abc', 'x-portal-address': '127.0.0.1' })
    expect(seen[0]).toMatchObject({ 'x-portal-path': '/quan-tri/dang-nhap' })
    expect(seen[0]).not.toHaveProperty('x-middleware-subrequest')
    expect(seen[0]).not.toHaveProperty('x-forwarded-for')
    expect(seen[0]).not.toHaveProperty('x-forwarded-host')
  })
})

describe('what another site’s page hands in', () => {
  test('is turned away before Next sees it; what our own pages hand in goes through', async () => {
    const desk = await aDesk()
    const post = (origin: string) =>
      desk.get('/quan-tri/dang-nhap', { origin, host: 'cong.example', 'next-action': 'abc' }, 'POST')

    for (const origin of ['https://ke-gian.example', 'null', 'https://cong.example.ke-gian.example']) {
      const answer = await post(origin)
      expect([answer.statusCode, answer.headers['cache-control']], origin).toEqual([403, 'no-store'])
    }
    expect(desk.drawn).toEqual([])

    expect((await post('https://cong.example')).statusCode).toBe(200)
    expect(desk.drawn).toEqual(['/quan-tri/dang-nhap'])
  })

  test('is judged by the name that our own proxy was asked by', async () => {
    const desk = await aDesk({ trustedProxies: 1 })
    const names = { origin: 'https://cong.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'cong.example' }
    expect((await desk.get('/quan-tri', names, 'POST')).statusCode).toBe(200)
  })
})

test.each([
  '/quan-tri/%ff',
  '/quan-tri/../tin-moi',
  '/quan-tri/.%2e/tin-moi',
  '/quan-tri/..%2ftin-moi',
  '/quan-tri/x/..',
])('an address of the newsroom that cannot be read or leads out of it again is none: %s', async (address) => {
  const desk = await aDesk({ standingAt: () => ({ kind: 'absent' }) })
  expect((await desk.get(address)).statusCode).toBe(404)
  expect(desk.drawn).toEqual(['/khong-tim-thay'])
})

describe('where a visitor comes from', () => {
  test('is the other end of the connection where no proxy of ours stands in front', () => {
    expect(visitorAddress('::ffff:113.160.1.2', '10.0.0.1', 0)).toBe('113.160.1.2')
  })

  test('is what our own proxy saw, whatever the visitor wrote before it', () => {
    expect(visitorAddress('127.0.0.1', '1.1.1.1, 113.160.1.2', 1)).toBe('113.160.1.2')
    expect(visitorAddress('127.0.0.1', '1.1.1.1, 113.160.1.2, 10.0.0.9', 2)).toBe('113.160.1.2')
  })

  test('is the connection where the proxy wrote nothing that is an address', () => {
    expect(visitorAddress('127.0.0.1', undefined, 1)).toBe('127.0.0.1')
    expect(visitorAddress('127.0.0.1', 'không rõ', 1)).toBe('127.0.0.1')
  })
})
