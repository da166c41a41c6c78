import { expect, test } from 'vitest'
import { aDesk, everythingStands } from './a-desk'

const nothingStands = () => ({ kind: 'absent' }) as const
const told = (answer: { statusCode: number; headers: Record<string, unknown>; body: string }) => {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  const said = JSON.parse(answer.body) as { status: number; detail: string }
  expect(said.status).toBe(answer.statusCode)
  return said
}

test('a program that asks for what is not there is told so in a form it reads, people are shown a page', async () => {
  const desk = await aDesk({ standingAt: nothingStands })

  const program = await desk.get('/api/v1/posts/khong-co')
  const person = await desk.get('/bai-viet/khong-co')

  expect(program.statusCode).toBe(404)
  expect(told(program).detail).toContain('/api/v1/openapi.json')
  expect([person.statusCode, person.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
})

test('a program is refused in the same form when it writes, asks too long, or comes while the database is away', async () => {
  const desk = await aDesk()
  const away = await aDesk({
    lineIsUp: false,
    standingAt: () => {
      throw new Error('Cơ sở dữ liệu đi vắng')
    },
  })

  const written = await desk.get('/api/v1/posts', {}, 'POST')
  expect([written.statusCode, written.headers.allow]).toEqual([405, 'GET, HEAD'])
  expect(told(written).detail).toContain('GET')
  expect(told(await desk.get(`/api/v1/posts/${'a'.repeat(10_000)}`)).status).toBe(414)
  const busy = await away.get('/api/v1/posts')
  expect([told(busy).status, busy.headers['retry-after']]).toEqual([503, '60'])
})

test('an address of ten thousand letters is answered with a page that helps, drawn once for all of them', async () => {
  const desk = await aDesk({ standingAt: everythingStands })

  const one = await desk.get(`/bai-viet/${'a'.repeat(10_000)}`)
  const other = await desk.get(`/tim-kiem/${'b'.repeat(5_000)}`)

  expect([one.statusCode, other.statusCode]).toEqual([414, 414])
  expect(one.body).toContain('<h1>/dia-chi-qua-dai</h1>')
  expect(desk.drawn).toEqual(['/dia-chi-qua-dai'])
})
