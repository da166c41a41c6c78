import { expect, test } from 'vitest'
import type { Block, Mark } from '@/lib/body/body'
import { compareVersions } from '@/lib/comparing/comparing'
import { tokensOf } from '@/lib/comparing/words'
import { aVersion, list, p, partsOf, picture, side, table } from './versions'

const WORDS = 'thi đua khen thưởng tỉnh Bắc Lĩnh năm 2026 1.284 hồ sơ, bà con. xã Nà Lang – “đẹp” 😀 ế ễ'.split(' ')

/** The same numbers in the same order for the same seed: what fails once fails again. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function someWords(pick: (below: number) => number): string {
  return Array.from({ length: 1 + pick(14) }, () => WORDS[pick(WORDS.length)]).join(pick(9) ? ' ' : '  ')
}

function someBlock(pick: (below: number) => number): Block {
  const looks: Mark[] = [
    { type: 'bold' },
    { type: 'italic' },
    { type: 'link', attrs: { href: `/bai-viet/${pick(3)}` } },
  ]
  const rows = () =>
    Array.from({ length: 1 + pick(4) }, () => Array.from({ length: 1 + pick(3) }, () => someWords(pick)))
  const kinds: (() => Block)[] = [
    () => p(someWords(pick), [` ${someWords(pick)}`, looks[pick(3)]!], someWords(pick)),
    () => p(someWords(pick)),
    () => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: someWords(pick) }] }),
    () => picture(1 + pick(6), pick(2) ? someWords(pick) : '', { credit: someWords(pick) }),
    () => list(someWords(pick), someWords(pick), someWords(pick)),
    () => table(...rows()),
    () => ({ type: 'horizontalRule' }),
    () => ({ type: 'missingPicture', attrs: { alt: pick(2) ? someWords(pick) : '' } }),
    () => ({ type: 'gallery', content: [picture(1 + pick(6)), picture(1 + pick(6))] }),
  ]
  return kinds[pick(kinds.length)]!()
}

/** The same text after some work on it: blocks taken out, put in, moved and rewritten. */
function worked(blocks: Block[], pick: (below: number) => number): Block[] {
  const next = [...blocks]
  for (let step = pick(6); step > 0; step--) {
    const place = pick(next.length + 1)
    const deeds = [
      () => next.splice(place, 1),
      () => next.splice(place, 0, someBlock(pick)),
      () => next.splice(pick(next.length + 1), 0, ...next.splice(place, 1)),
      () => next.splice(place, 1, someBlock(pick)),
    ]
    deeds[pick(deeds.length)]!()
  }
  return [...next, p('Hết.')]
}

test('whatever an editor did, the comparison holds both versions, to the letter', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const pick = chance(seed)
    const before = [...Array.from({ length: pick(12) }, () => someBlock(pick)), p('Hết.')]
    const after = worked(before, pick)
    const { rows, heads } = compareVersions(
      aVersion(before, { title: someWords(pick), summary: someWords(pick) }),
      aVersion(after, { title: someWords(pick) }),
    )
    expect(partsOf(rows, 'before'), `seed ${seed}`).toEqual(before)
    expect(partsOf(rows, 'after'), `seed ${seed}`).toEqual(after)
    expect(side(heads[1]!.pieces, 'after')).toBe('Một câu.')
  }
})

test('a version compared with itself has no change', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const pick = chance(seed)
    const version = aVersion([...Array.from({ length: pick(12) }, () => someBlock(pick)), p('Hết.')])
    expect(compareVersions(version, structuredClone(version)).changes, `seed ${seed}`).toBe(0)
  }
})

test('the words into which a text is split give it back', () => {
  for (const text of [
    'Đã nộp 1.284 hồ sơ (15/03/2023).',
    'a\u0301b  \n\t!',
    '“Quyết định số 98/2023/NĐ-CP”',
    '😀 ế',
    '\ud800 lẻ',
  ]) {
    expect(tokensOf(text).join('')).toBe(text)
  }
})
