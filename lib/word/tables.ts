import type { Block, Paragraph as Words, Table, TableCell } from '../body/body'
import { without } from './inlines'
import { withLists } from './lists'
import type { Row } from './tree'
import { plainly, type Written } from './written'

/**
 * Writes a table of Word. A first row in bold throughout is its head, whether Word says so or not.
 *
 * @param cells - what stands in its cells, row by row
 * @returns empty where no row has a cell
 */
export function tableOf(rows: Row[], cells: Written[][][]): Written[] {
  const isHead = rows.length > 1 && cells[0]!.flat().length > 0 && cells[0]!.flat().every(({ isBold }) => isBold)
  const content = rows.map(({ children, isHeader }, rowIndex) => ({
    type: 'tableRow' as const,
    content: children.map((cell, index): TableCell => {
      const isHeading = isHeader || (isHead && rowIndex === 0)
      const inside = flowOf(cells[rowIndex]![index]!)
      return {
        type: isHeading ? 'tableHeader' : 'tableCell',
        attrs: { colspan: cell.colSpan, rowspan: cell.rowSpan },
        content: isHeading
          ? inside.map((one) =>
              one.type === 'paragraph' ? { ...one, content: without(one.content ?? [], 'bold') } : one,
            )
          : inside,
      }
    }),
  }))
  const filled = content.filter((row) => row.content.length)
  return filled.length ? [plainly({ type: 'table', attrs: { caption: '' }, content: filled } satisfies Table)] : []
}

type Flow = (Words | Extract<Block, { type: 'bulletList' | 'orderedList' }>)[]

/** What may stand in a cell: paragraphs and lists. */
function flowOf(written: Written[]): Flow {
  const flow = withLists(written).flatMap(({ block }): Flow => {
    if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList') return [block]
    if (block.type === 'heading') return [{ type: 'paragraph', content: block.content }]
    if (block.type === 'blockquote') return block.content
    if (block.type === 'table') return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
    return []
  })
  return flow.length ? flow : [{ type: 'paragraph', content: [] }]
}
