import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { POST } from '@/app/(newsroom)/quan-tri/mo-tep-word/route'
import { currentSession } from '@/app/session'
import { db } from '@/lib/db'
import type { WordReply } from '@/lib/word/reply'
import { aMember } from '@/tests/ground/builders'
import { aBomb } from '../lib/media/files'

vi.mock('@/app/session', () => ({ currentSession: vi.fn() }))

const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex')

beforeEach(() => signIn())

test('a Word file becomes a draft, and each step on the way is told', async () => {
  const file = await readFile(join(import.meta.dirname, '../unit/word/libreoffice.docx'))
  const told = await replies(aRequest(file))
  expect(told.map(({ step }) => step)).toEqual(['reading', 'pictures', 'pictures', 'saving', 'done'])
  const done = told.at(-1) as Extract<WordReply, { step: 'done' }>
  expect(await db.post.findUnique({ where: { id: done.postId } })).toMatchObject({ status: 'DRAFT' })
})

test('whoever is not signed in, or has a password of one time, opens nothing', async () => {
  vi.mocked(currentSession).mockResolvedValue(null)
  expect(await refusal(aRequest(OLD))).toContain('Phiên làm việc đã hết.')
  await signIn({ mustChangePassword: true })
  expect(await refusal(aRequest(OLD))).toContain('Hãy đổi mật khẩu một lần')
})

test('a page of another site cannot open a file for whoever reads it', async () => {
  const foreign = aRequest(OLD, { 'sec-fetch-site': 'cross-site', origin: 'https://ke-gian.example' })
  expect(await refusal(foreign)).toBe('Tệp phải được gửi từ trang của tòa soạn.')
})

test.each([
  ['too heavy by its own word', OLD, { 'content-length': String(21 * 1024 * 1024) }, 'nặng hơn 20 MB'],
  ['of unknown weight', OLD, { 'content-length': '' }, 'Không rõ tệp nặng bao nhiêu'],
  ['empty', Buffer.alloc(0), {}, 'Tệp này trống.'],
  ['a .doc of old', Buffer.concat([OLD, Buffer.alloc(600)]), {}, 'Tệp .doc kiểu cũ chưa mở được.'],
  ['locked', Buffer.concat([OLD, Buffer.from('EncryptedPackage', 'utf16le')]), {}, 'Tệp Word này có mật khẩu.'],
  ['a zip bomb', aBomb(300), {}, 'quá lớn hoặc quá phức tạp'],
  ['a bomb that hides its size', aBomb(300, false), {}, 'Tệp Word này'],
  ['cut short', aBomb(1).subarray(0, 200), {}, 'bị hỏng'],
  ['no Word file', Buffer.from('%PDF-1.7'), {}, 'Tệp này không phải tệp Word.'],
])('a file that is %s is refused with one sentence, and no draft is begun', async (_, file, headers, sentence) => {
  const before = await db.post.count()
  expect(await refusal(aRequest(file, headers))).toContain(sentence)
  expect(await db.post.count()).toBe(before)
})

async function signIn({ mustChangePassword = false } = {}): Promise<void> {
  const actor = await aMember({ role: 'AUTHOR' })
  vi.mocked(currentSession).mockResolvedValue({ actor, mustChangePassword } as Awaited<
    ReturnType<typeof currentSession>
  >)
}

async function replies(request: Request): Promise<WordReply[]> {
  const lines = (await (await POST(request)).text()).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as WordReply)
}

/** The one sentence of a refusal, which is the last word of the answer. */
async function refusal(request: Request): Promise<string> {
  const last = (await replies(request)).at(-1)
  if (last?.step !== 'refused') throw new Error(`It was not refused: ${last?.step}`)
  expect(last.reasons).toHaveLength(1)
  return last.reasons[0]!.message
}

function aRequest(file: Uint8Array, headers: Record<string, string> = {}): Request {
  const all = { 'sec-fetch-site': 'same-origin', 'content-length': String(file.length), ...headers }
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value))
  const body = file as unknown as BodyInit
  return new Request('http://localhost:3000/quan-tri/mo-tep-word', { method: 'POST', body, headers: given })
}
