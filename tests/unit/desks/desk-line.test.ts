import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BrowserCopy } from '@/components/newsroom/desk/browser-copy'
import { DeskLine } from '@/components/newsroom/desk/desk-line'
import type { Sign } from '@/components/newsroom/desk/sending'
import type { DeskState } from '@/lib/desks/desk'
import type { Answer } from '@/lib/refusal'

/** A newsroom that keeps words as lib/desks does: the newer ones win. */
class Newsroom {
  words = ''
  edits = 0
  signs: Sign<string>[] = []
  partings: Sign<string>[] = []
  copy: { words: string | null; edits: number } | null = null
  /** How it answers; replaced to be away, to refuse, to be slow. */
  answer: () => Promise<Answer<DeskState>> = async () => ({ ok: true, value: STATE })

  readonly ways = {
    send: async (sign: Sign<string>) => {
      this.signs.push(sign)
      const answer = await this.answer()
      if (answer.ok) this.take(sign)
      return answer
    },
    sendParting: (sign: Sign<string>) => {
      this.partings.push(sign)
      this.take(sign)
    },
    keep: async ({ words, edits }: Omit<BrowserCopy<string>, 'memberId' | 'door'>) => {
      this.copy = { words, edits }
      return true
    },
  }

  private take({ words, edits }: Sign<string>) {
    if (words !== null && edits > this.edits) Object.assign(this, { words, edits })
  }
}

const STATE: DeskState = {
  isWriting: true,
  writer: null,
  others: [],
  wordsAt: new Date('2026-11-25T03:42:00Z'),
  latestNumber: 3,
  saved: { paperId: 12, number: 3, slug: 'lich-tiep-cong-dan' },
}

const away = () => Promise.reject(new Error('away'))

let newsroom: Newsroom
let line: DeskLine<string>
beforeEach(async () => {
  vi.useFakeTimers()
  newsroom = new Newsroom()
  line = new DeskLine('man-hinh', { paperId: 12, basedOn: 3 }, newsroom.ways)
  line.start(Promise.resolve())
  await vi.advanceTimersByTimeAsync(0)
})
afterEach(() => {
  line.stop()
  vi.useRealTimers()
})

test('words are in the browser at once and with the newsroom within five seconds of the last key', async () => {
  line.write('Lũ quét')
  await vi.advanceTimersByTimeAsync(250)
  expect(newsroom.copy).toEqual({ words: 'Lũ quét', edits: 1 })
  expect(line.getState().isUnsent).toBe(true)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(newsroom.words).toBe('Lũ quét')
  expect(line.getState()).toMatchObject({ isUnsent: false, keptAt: STATE.wordsAt, line: 'open' })
  expect(newsroom.copy).toEqual({ words: null, edits: 1 })
})

test('whoever writes without a pause has the words sent all the same, and not with every key', async () => {
  for (let key = 1; key <= 100; key++) {
    line.write('a'.repeat(key))
    await vi.advanceTimersByTimeAsync(200)
    expect(key - newsroom.words.length).toBeLessThanOrEqual(25)
  }
  expect(newsroom.signs.length).toBeLessThan(10)
})

test('keys that fall while words are on their way are sent after them', async () => {
  let arrive: () => void = () => {}
  newsroom.answer = () => new Promise((resolve) => (arrive = () => resolve({ ok: true, value: STATE })))
  line.write('một')
  await vi.advanceTimersByTimeAsync(1_500)
  line.write('một hai')
  arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(newsroom.words).toBe('một')
  expect(line.getState().isUnsent).toBe(true)
  await vi.advanceTimersByTimeAsync(1_500)
  arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(newsroom.words).toBe('một hai')
  expect(line.getState().isUnsent).toBe(false)
})

test('a dead line is tried again, later and later, and at once when it is back', async () => {
  newsroom.answer = away
  line.write('giữ trên máy')
  await vi.advanceTimersByTimeAsync(300_000)
  expect(line.getState()).toMatchObject({ line: 'off', isUnsent: true })
  expect(newsroom.copy).toEqual({ words: 'giữ trên máy', edits: 1 })
  expect(newsroom.signs.length).toBeLessThan(20)
  newsroom.answer = async () => ({ ok: true, value: STATE })
  line.hurry()
  await vi.advanceTimersByTimeAsync(0)
  expect(newsroom.words).toBe('giữ trên máy')
  expect(line.getState()).toMatchObject({ line: 'open', isUnsent: false })
})

test('an ended session keeps the words and goes on by itself after the next sign-in', async () => {
  newsroom.answer = async () => ({ ok: false, kind: 'signed out', reasons: [{ message: 'Phiên làm việc đã hết.' }] })
  line.write('chữ')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(line.getState()).toMatchObject({ line: 'signed out', isUnsent: true })
  newsroom.answer = async () => ({ ok: true, value: STATE })
  await vi.advanceTimersByTimeAsync(30_000)
  expect(newsroom.words).toBe('chữ')
})

test('words that the newsroom refuses stay in the browser, with its reason, and go when they are mended', async () => {
  const reasons = [{ message: 'Tiêu đề dài quá 300 ký tự. Hãy rút gọn.', field: 'title' }]
  newsroom.answer = async () => ({ ok: false, kind: 'declined', reasons })
  line.write('dài quá')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(line.getState()).toMatchObject({ line: 'refused', reasons, isUnsent: true })
  newsroom.answer = async () => ({ ok: true, value: STATE })
  line.write('ngắn')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(line.getState()).toMatchObject({ line: 'open', reasons: [] })
  expect(newsroom.words).toBe('ngắn')
})

test('a page that closes between key and autosave sends its words along and leaves them in the browser until it is sure', async () => {
  line.write('phím cuối')
  line.leave()
  expect(newsroom.partings).toMatchObject([{ leave: true, words: 'phím cuối', edits: 1 }])
  expect(newsroom.copy).toEqual({ words: 'phím cuối', edits: 1 })
})

test('a page that closes with nothing unsent leaves no words in the browser', async () => {
  line.write('đã gửi')
  await vi.advanceTimersByTimeAsync(5_000)
  line.leave()
  expect(newsroom.partings).toMatchObject([{ leave: true, words: null }])
  expect(newsroom.copy).toEqual({ words: null, edits: 1 })
})

test('a save takes the words that it held; those typed meanwhile stay unsent and stand on it', async () => {
  line.write('một')
  const { changes } = line
  line.write('một hai')
  line.saved(changes, { paperId: 12, basedOn: 4 }, new Date())
  expect(line.getState().isUnsent).toBe(true)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(newsroom.signs.at(-1)).toMatchObject({ words: 'một hai', basedOn: 4 })
})

test('a screen gives a sign of life every ten seconds, and asks for the pen once', async () => {
  await vi.advanceTimersByTimeAsync(60_000)
  expect(newsroom.signs).toHaveLength(7)
  line.takeOver()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(newsroom.signs.filter(({ takeOver }) => takeOver)).toHaveLength(1)
})

test('a save whose answer was lost is heard of with the next sign of life', async () => {
  line = new DeskLine('bài mới', { paperId: null, basedOn: 0 }, newsroom.ways)
  line.start(Promise.resolve())
  await vi.advanceTimersByTimeAsync(0)
  line.write('viết thêm')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(newsroom.signs.at(-1)).toMatchObject({ paperId: 12, basedOn: 3, words: 'viết thêm' })
})
