import { expect, test } from 'vitest'
import { linesOf, placeByDrag, placeByKey, placed } from '@/components/newsroom/menu/moving'
import type { DeskEntry } from '@/lib/menu/newsroom'

let nextId = 0
const entry = (name: string, ...children: DeskEntry[]): DeskEntry => ({
  ...{ entryId: ++nextId, name, label: name, href: '/', isShown: true, children },
  target: { kind: 'link', url: '/' },
})
const outline = (entries: DeskEntry[]) =>
  entries.map(({ name, children }) => [name, ...children.map((child) => child.name)].join(' > '))

function aMenu() {
  nextId = 0
  // 1 Giới thiệu > 2 Lịch sử, 3 Cơ cấu · 4 Tin tức · 5 Liên hệ
  return [entry2('Giới thiệu', 'Lịch sử', 'Cơ cấu'), entry('Tin tức'), entry('Liên hệ')]
}
function entry2(name: string, ...under: string[]): DeskEntry {
  const own = entry(name)
  return { ...own, children: under.map((child) => entry(child)) }
}

test.each([
  ['Tin tức', 'ArrowUp', ['Tin tức', 'Giới thiệu > Lịch sử > Cơ cấu', 'Liên hệ']],
  ['Tin tức', 'ArrowDown', ['Giới thiệu > Lịch sử > Cơ cấu', 'Liên hệ', 'Tin tức']],
  ['Tin tức', 'ArrowRight', ['Giới thiệu > Lịch sử > Cơ cấu > Tin tức', 'Liên hệ']],
  ['Cơ cấu', 'ArrowUp', ['Giới thiệu > Cơ cấu > Lịch sử', 'Tin tức', 'Liên hệ']],
  ['Lịch sử', 'ArrowLeft', ['Giới thiệu > Cơ cấu', 'Lịch sử', 'Tin tức', 'Liên hệ']],
  ['Giới thiệu', 'ArrowUp', null],
  ['Giới thiệu', 'ArrowRight', null],
  ['Cơ cấu', 'ArrowDown', null],
  ['Cơ cấu', 'ArrowRight', null],
  ['Liên hệ', 'ArrowDown', null],
  ['Liên hệ', 'ArrowLeft', null],
])('an editor on %s presses %s', (name, key, after) => {
  const menu = aMenu()
  const line = linesOf(menu).find((one) => one.entry.name === name)!
  const to = placeByKey(key, line, menu)
  expect(to && outline(placed(menu, line.entry.entryId, to))).toEqual(after)
})

test.each([
  ['Liên hệ', 'Giới thiệu', 0, ['Liên hệ', 'Giới thiệu > Lịch sử > Cơ cấu', 'Tin tức']],
  ['Liên hệ', 'Lịch sử', 0, ['Giới thiệu > Liên hệ > Lịch sử > Cơ cấu', 'Tin tức']],
  ['Liên hệ', 'Tin tức', 0, ['Giới thiệu > Lịch sử > Cơ cấu', 'Liên hệ', 'Tin tức']],
  ['Liên hệ', 'Tin tức', 1, ['Giới thiệu > Lịch sử > Cơ cấu > Liên hệ', 'Tin tức']],
  ['Liên hệ', 'Liên hệ', 1, ['Giới thiệu > Lịch sử > Cơ cấu', 'Tin tức > Liên hệ']],
  ['Lịch sử', 'Liên hệ', -1, ['Giới thiệu > Cơ cấu', 'Tin tức', 'Liên hệ', 'Lịch sử']],
  ['Lịch sử', 'Giới thiệu', -1, ['Lịch sử', 'Giới thiệu > Cơ cấu', 'Tin tức', 'Liên hệ']],
  ['Giới thiệu', 'Liên hệ', 1, ['Tin tức', 'Liên hệ', 'Giới thiệu > Lịch sử > Cơ cấu']],
])('an editor draws %s onto %s, %i levels to the right', (name, over, offset, after) => {
  const menu = aMenu()
  const all = linesOf(menu)
  const id = (wanted: string) => all.find((one) => one.entry.name === wanted)!.entry.entryId
  const shown = all.filter(({ parentId }) => parentId !== id(name))
  const to = placeByDrag(id(name), id(over), offset, shown)
  expect(to && outline(placed(menu, id(name), to))).toEqual(after)
})
