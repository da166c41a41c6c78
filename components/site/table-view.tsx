import type { ReactNode } from 'react'
import type { Table, TableCell, TableRow } from '@/lib/body/body'

interface Props {
  table: Table
  /** Draws what stands in a cell. */
  draw: (content: TableCell['content']) => ReactNode
}

/** A wide table scrolls inside its box, also by keyboard. Rows of header cells at the top become the table's head. */
export function TableView({ table: { attrs, content: rows }, draw }: Props) {
  const split = headRowsOf(rows)
  // A first row that is only partly a head still names its columns, all but its first cell.
  const scopeOf = (row: number, place: number) => (row < split || (row === 0 && place > 0) ? 'col' : 'row')
  const rowsFrom = (from: number, to: number) =>
    rows.slice(from, to).map((row, index) => (
      <tr key={index}>
        {row.content.map((cell, place) => (
          <CellView key={place} cell={cell} scope={scopeOf(from + index, place)}>
            {draw(cell.content)}
          </CellView>
        ))}
      </tr>
    ))
  return (
    <div
      className="table-box"
      role="region"
      aria-label={attrs?.caption ? `Bảng: ${attrs.caption}` : 'Bảng'}
      tabIndex={0}
    >
      <table>
        {attrs?.caption && <caption>{attrs.caption}</caption>}
        <Columns rows={rows} />
        {split > 0 && <thead>{rowsFrom(0, split)}</thead>}
        {split < rows.length && <tbody>{rowsFrom(split, rows.length)}</tbody>}
      </table>
    </div>
  )
}

/** The widths that were drawn in the editor, as shares of the table: a style attribute may not stand on a public page. */
function Columns({ rows: [first] }: { rows: TableRow[] }) {
  const widths = (first?.content ?? []).flatMap(
    ({ attrs }) => attrs?.colwidth ?? Array.from({ length: attrs?.colspan ?? 1 }, () => 0),
  )
  const known = widths.filter(Boolean)
  if (!known.length) return null
  const sum = known.reduce((all, width) => all + width, 0)
  // A column that was left alone counts as an average one.
  const whole = sum + (widths.length - known.length) * (sum / known.length)
  return (
    <colgroup>
      {widths.map((width, index) => (
        <col key={index} className={width ? `w${Math.max(1, Math.round((width / whole) * 20))}` : undefined} />
      ))}
    </colgroup>
  )
}

/** How many rows the head has: all of header cells, and those into which one of its cells reaches, which would be torn otherwise. */
function headRowsOf(rows: TableRow[]): number {
  const first = rows.findIndex((row) => row.content.some((cell) => cell.type !== 'tableHeader'))
  let split = first < 0 ? rows.length : first
  for (let index = 0; index < split; index++) {
    const reach = Math.max(...(rows[index]?.content ?? []).map(({ attrs }) => attrs?.rowspan ?? 1))
    split = Math.min(Math.max(split, index + reach), rows.length)
  }
  return split
}

interface CellProps {
  cell: TableCell
  scope: 'col' | 'row'
  children: ReactNode
}

function CellView({ cell: { type, attrs }, scope, children }: CellProps) {
  const spans = { colSpan: beyondOne(attrs?.colspan), rowSpan: beyondOne(attrs?.rowspan) }
  if (type === 'tableHeader') {
    return (
      <th scope={scope} {...spans}>
        {children}
      </th>
    )
  }
  return <td {...spans}>{children}</td>
}

function beyondOne(span: number | undefined): number | undefined {
  return span && span > 1 ? span : undefined
}
