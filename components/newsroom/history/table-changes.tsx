import type { ReactNode } from 'react'
import type { TableCell } from '@/lib/body/body'
import type { Part, Row } from '@/lib/comparing/comparison'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { kindWord } from './fact-words'
import { stretchesOf } from './folding'
import { PartView, type Named } from './part-view'
import type { Which } from './pieces-view'

interface Props extends Named {
  row: Row
  which: Which
}

/** A table with its rows and cells compared. Long stretches without change are folded; the columns keep one width for that. */
export function TableChanges({ row, which, ...named }: Props) {
  const rows = row.rows.filter((one) => (which === 'both' ? true : one[which] !== null))
  // A cell that reaches into the next row must not be torn from it.
  const stretches = rows.some(reachesDown) ? [{ isFold: false, rows }] : stretchesOf(rows)
  return (
    <div className="table-box cmp-table" role="region" aria-label="Bảng" tabIndex={0}>
      {stretches.map(({ isFold, rows: some }, index) =>
        isFold ? (
          <details className="cmp-fold" key={index}>
            <summary>… {formatNumber(some.length)} hàng không đổi</summary>
            <Lines rows={some} which={which} {...named} />
          </details>
        ) : (
          <Lines key={index} rows={some} which={which} {...named} />
        ),
      )}
    </div>
  )
}

function Lines({ rows, which, ...named }: { rows: Row[]; which: Which } & Named) {
  return (
    <table>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className={row.kind === 'same' ? undefined : `cmp-inner cmp-${row.kind}`}>
            {cellsOf(row, which).map((cell, place) => (
              <Cell key={place} cell={cell} which={which} sign={place === 0 && <Sign row={row} />} {...named} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What became of a row, said once at its beginning; what became of its words is said there. */
function Sign({ row }: { row: Row }) {
  if (row.kind === 'same' || row.kind === 'changed') return null
  return <small className="cmp-said">{kindWord(row)} hàng: </small>
}

function Cell({ cell, which, sign, ...named }: { cell: Row; which: Which; sign: ReactNode } & Named) {
  const part = (which === 'before' ? cell.before : (cell.after ?? cell.before)) as TableCell | null
  if (!part) return null
  const Element = part.type === 'tableHeader' ? 'th' : 'td'
  const spans = { colSpan: part.attrs?.colspan ?? 1, rowSpan: part.attrs?.rowspan ?? 1 }
  return (
    <Element {...spans} className={cell.kind === 'same' ? undefined : `cmp-${cell.kind}`}>
      {sign}
      <PartView row={cell} which={which} {...named} />
    </Element>
  )
}

/** A row that was not compared cell by cell has all its cells in its own state. */
function cellsOf(row: Row, which: Which): Row[] {
  if (row.rows.length) return row.rows.filter((cell) => which === 'both' || cell[which] !== null)
  const part = row.after ?? row.before
  const kind = row.kind === 'moved' ? 'same' : row.kind
  return part?.type === 'tableRow' ? part.content.map((cell) => ({ ...row, kind, before: cell, after: cell })) : []
}

function reachesDown({ before, after }: Row): boolean {
  const reaches = (part: Part | null) =>
    part?.type === 'tableRow' && part.content.some(({ attrs }) => (attrs?.rowspan ?? 1) > 1)
  return reaches(before) || reaches(after)
}
