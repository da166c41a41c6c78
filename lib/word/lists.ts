import type { Block, ListItem } from '../body/body'
import { plainly, type Written } from './written'

/** Makes lists of items that follow one another. */
export function withLists(written: Written[]): Written[] {
  const result: Written[] = []
  let open: { level: number; isOrdered: boolean; list: string; items: ListItem[]; next: number }[] = []
  for (const one of written) {
    const { item, block } = one
    if (!item || block.type !== 'paragraph') {
      open = []
      result.push(one)
      continue
    }
    while (open.length > 1 && open.at(-1)!.level > item.level) open.pop()
    const top = open.at(-1)
    const goesOn =
      top &&
      top.level >= item.level &&
      top.isOrdered === item.isOrdered &&
      top.list === item.list &&
      (!item.isOrdered || !item.number || item.number === top.next)
    if (!goesOn) {
      if (top && top.level >= item.level) open.pop()
      const items: ListItem[] = []
      const list: Extract<Block, { type: 'bulletList' | 'orderedList' }> = item.isOrdered
        ? { type: 'orderedList', attrs: { start: item.number || 1 }, content: items }
        : { type: 'bulletList', content: items }
      const parent = open.at(-1)?.items.at(-1)
      if (parent) parent.content.push(list)
      else result.push(plainly(list))
      open.push({ level: item.level, isOrdered: item.isOrdered, list: item.list, items, next: item.number || 1 })
    }
    const current = open.at(-1)!
    current.next = (item.number || current.next) + 1
    current.items.push({ type: 'listItem', content: [block] })
  }
  return result
}
