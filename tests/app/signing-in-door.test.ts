import { expect, test } from 'vitest'
import { GET, POST } from '@/app/api/auth/[...nextauth]/route'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const at = (path: string) => ({ params: Promise.resolve({ nextauth: path.split('/') }) })

async function handIn(path: string, body: string, headers: Record<string, string>): Promise<number> {
  const all = { 'content-length': String(body.length), ...headers }
  const request = new Request(`http://localhost:3000/api/auth/${path}`, { method: 'POST', body, headers: all })
  return (await POST(request, at(path))).status
}

test('the door for signing in hears small forms and nothing else', async () => {
  const door = 'callback/credentials'
  expect(await handIn(door, '{"csrfToken":', { 'content-type': 'application/json' })).toBe(400)
  expect(await handIn(door, 'x', {})).toBe(400)
  expect(await handIn(door, 'csrfToken=x', { ...FORM, 'content-length': '' })).toBe(413)
  expect(await handIn(door, 'a'.repeat(20_000), FORM)).toBe(413)
})

test('what next-auth has besides is no door of the portal', async () => {
  for (const path of ['verify-request', 'providers', 'session', 'callback/credentials', 'callback']) {
    expect((await GET(new Request(`http://localhost:3000/api/auth/${path}`), at(path))).status, path).toBe(404)
  }
  expect(await handIn('session', 'csrfToken=x', FORM)).toBe(404)
})
