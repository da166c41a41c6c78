import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { newsroomAction, sessionAction } from '@/app/(newsroom)/newsroom-action'
import { currentSession, type Session } from '@/app/session'
import { Refusal, refuse } from '@/lib/refusal'
import { aMember } from '@/tests/ground/builders'

vi.mock('@/app/session', () => ({ currentSession: vi.fn() }))

const titled = z.object({ title: z.string().min(1, 'Hãy ghi tiêu đề.'), pages: z.number() })
const sent = { title: 'Đường lên Nà Lạn', pages: 2 }

async function present(part: Partial<Session> = {}): Promise<Session> {
  const session = { actor: await aMember(), mustChangePassword: false, signInId: 'một', ...part }
  vi.mocked(currentSession).mockResolvedValue(session)
  return session
}
beforeEach(async () => void (await present()))

test('a verb is called with who is asking and what was asked', async () => {
  const { actor } = await present()
  const verb = vi.fn(async () => 12)
  expect(await newsroomAction(titled, verb)(sent)).toEqual({ ok: true, value: 12 })
  expect(verb).toHaveBeenCalledWith(actor, sent)
})

test('whoever is no longer signed in is told so, and nothing is done', async () => {
  vi.mocked(currentSession).mockResolvedValue(null)
  const verb = vi.fn()
  expect(await newsroomAction(titled, verb)(sent)).toMatchObject({ ok: false, kind: 'signed out' })
  expect(verb).not.toHaveBeenCalled()
})

test('while the one-time password stands, changing it is all one may do', async () => {
  await present({ mustChangePassword: true })
  const verb = vi.fn(async () => undefined)
  expect(await newsroomAction(titled, verb)(sent)).toMatchObject({ ok: false, kind: 'declined' })
  expect(verb).not.toHaveBeenCalled()
  expect(await sessionAction(titled, verb)(sent)).toMatchObject({ ok: true })
})

test('each field that is wrong has one reason in Vietnamese', async () => {
  const verb = vi.fn()
  const answer = await newsroomAction(titled, verb)({ title: '', pages: 'hai' })
  expect(answer).toEqual({
    ok: false,
    kind: 'declined',
    reasons: [
      { field: 'title', message: 'Hãy ghi tiêu đề.' },
      { field: 'pages', message: 'Nội dung gửi lên không đúng dạng. Hãy tải lại trang rồi thử lại.' },
    ],
  })
  for (const nonsense of [undefined, null, 'x', 7, []])
    expect(await newsroomAction(titled, verb)(nonsense)).toMatchObject({ ok: false, kind: 'declined' })
  expect(verb).not.toHaveBeenCalled()
})

test('a refusal comes back with its kind and its reasons', async () => {
  const stale = newsroomAction(titled, async () => refuse('Có người vừa lưu bài này.', undefined, 'stale'))
  expect(await stale(sent)).toMatchObject({
    ok: false,
    kind: 'stale',
    reasons: [{ message: 'Có người vừa lưu bài này.' }],
  })
  const two = newsroomAction(titled, async () => {
    throw new Refusal([{ message: 'Một.', field: 'title' }, { message: 'Hai.' }])
  })
  expect(await two(sent)).toMatchObject({ reasons: [{ message: 'Một.', field: 'title' }, { message: 'Hai.' }] })
})

test('what breaks is told calmly, without our insides', async () => {
  const broken = newsroomAction(titled, async () => {
    throw new Error('connect ECONNREFUSED 127.0.0.1:5432 password=…')
  })
  const answer = await broken(sent)
  expect(answer).toMatchObject({ ok: false, kind: 'declined' })
  expect(JSON.stringify(answer)).not.toContain('ECONNREFUSED')
})
