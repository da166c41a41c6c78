import type { Editor } from '@tiptap/core'
import { selectedRect, TableMap, type TableRect } from '@tiptap/pm/tables'

/** How much a column grows or shrinks at once, and how narrow it may get, in pixels. */
const STEP = 40
const NARROWEST = 60

/** Makes the columns in which the cursor or the chosen cells are wider or narrower. */
export function changeWidth(editor: Editor, direction: 'wider' | 'narrower'): void {
  const rect = selectedRect(editor.state)
  const shown = shownWidths(editor, rect)
  setWidths(editor, rect, (column) => {
    if (column < rect.left || column >= rect.right) return null
    return Math.max(NARROWEST, shown[column]! + (direction === 'wider' ? STEP : -STEP))
  })
}

/** Lets all columns of the table share its width again. */
export function evenWidths(editor: Editor): void {
  setWidths(editor, selectedRect(editor.state), () => 0)
}

/** The widths that stand on screen: a column that was never drawn has none in the text. */
function shownWidths(editor: Editor, { table, tableStart, map }: TableRect): number[] {
  const widths: number[] = []
  for (let column = 0; column < map.width; column++) {
    const at = map.map[column]!
    const dom = editor.view.nodeDOM(tableStart + at)
    const colspan = Number(table.nodeAt(at)?.attrs.colspan ?? 1)
    widths.push(dom instanceof HTMLElement ? Math.round(dom.offsetWidth / colspan) : NARROWEST)
  }
  return widths
}

/** @param widthOf - the new width of a column; 0 for none of its own, null leaves it */
function setWidths(editor: Editor, { table, tableStart }: TableRect, widthOf: (column: number) => number | null): void {
  const map = TableMap.get(table)
  const { tr } = editor.state
  for (const at of new Set(map.map)) {
    const cell = table.nodeAt(at)
    if (!cell) continue
    const left = map.colCount(at)
    const { colspan, colwidth } = cell.attrs as { colspan: number; colwidth: number[] | null }
    const next = Array.from({ length: colspan }, (_, index) => widthOf(left + index) ?? colwidth?.[index] ?? 0)
    tr.setNodeAttribute(tableStart + at, 'colwidth', next.some(Boolean) ? next : null)
  }
  editor.view.dispatch(tr)
  editor.commands.focus()
}
