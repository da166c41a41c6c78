import type { ReactNode } from 'react'
import type { Comparison, HeadLine, Row } from '@/lib/comparing/comparison'
import type { Files, Pictures } from '@/lib/media/media'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { ChangeSteps } from './change-steps'
import { headName, kindWord } from './fact-words'
import { stretchesOf } from './folding'
import { PartView, type Named } from './part-view'
import { PiecesView } from './pieces-view'

/** Two columns, or one text with what was added and removed. */
export type Layout = 'side' | 'inline'

interface Props {
  comparison: Comparison
  /** The pictures, films and files of both versions. */
  pictures: Pictures
  files?: Files
  layout: Layout
  /** What stands beside a row that differs, such as a choice between its versions; gets the row's place among the rows. */
  beside?: (row: Row, index: number) => ReactNode
  /** The same for a line of the head. */
  besideHead?: (head: HeadLine) => ReactNode
  /** Whose the versions are, where that is not told by old and new. */
  names?: { before: string; after: string }
}

/** Two versions laid upon each other: changes with their surroundings, the rest folded away. On a phone the columns stand under each other. */
export function ComparisonView({ comparison, pictures, files = {}, layout, beside, besideHead, names }: Props) {
  const { heads, rows, changes } = comparison
  if (!changes) return <p className="note">Hai bản giống nhau từng chữ.</p>
  const drawn = { layout, beside, names, pictures, files }
  return (
    <ChangeSteps count={changes}>
      <div className={`cmp cmp-${layout} text wide`}>
        {heads.map((head) =>
          head.isChanged ? (
            <Head key={head.name} head={head} layout={layout} names={names}>
              {besideHead?.(head)}
            </Head>
          ) : null,
        )}
        {stretchesOf(rows).map(({ isFold, rows: some }, index) =>
          isFold ? (
            <details className="cmp-fold" key={index}>
              <summary>… {formatNumber(some.length)} đoạn không đổi</summary>
              <Rows rows={some} all={rows} {...drawn} />
            </details>
          ) : (
            <Rows key={index} rows={some} all={rows} {...drawn} />
          ),
        )}
      </div>
    </ChangeSteps>
  )
}

function Head({ head, children, ...drawn }: { head: HeadLine; children: ReactNode } & Pick<Props, 'layout' | 'names'>) {
  return (
    <section className="cmp-row cmp-changed" data-change tabIndex={-1} aria-label={`Sửa: ${headName(head)}`}>
      <p className="cmp-kind">{headName(head)}</p>
      <Columns {...drawn} draw={(which) => <PiecesView pieces={head.pieces} which={which} />} />
      {children}
    </section>
  )
}

interface RowsProps extends Named, Pick<Props, 'layout' | 'beside' | 'names'> {
  rows: Row[]
  all: Row[]
}

function Rows({ rows, all, layout, beside, names, ...named }: RowsProps) {
  return rows.map((row, index) => {
    if (row.kind === 'same') {
      return (
        <div className="cmp-row" key={index}>
          <Columns layout={layout} draw={(which) => <PartView row={row} which={which} {...named} />} />
        </div>
      )
    }
    return (
      <section className={`cmp-row cmp-${row.kind}`} data-change tabIndex={-1} aria-label={kindWord(row)} key={index}>
        <p className="cmp-kind">{kindWord(row)}</p>
        <Columns layout={layout} names={names} draw={(which) => <PartView row={row} which={which} {...named} />} />
        {beside?.(row, all.indexOf(row))}
      </section>
    )
  })
}

interface ColumnsProps extends Pick<Props, 'layout' | 'names'> {
  draw: (which: 'before' | 'after' | 'both') => ReactNode
}

function Columns({ layout, names, draw }: ColumnsProps) {
  if (layout === 'inline') return <div>{draw('both')}</div>
  return (
    <div className="cmp-columns">
      <div className="cmp-old">
        <Whose name={names?.before} otherwise="Bản cũ: " />
        {draw('before')}
      </div>
      <div className="cmp-new">
        <Whose name={names?.after} otherwise="Bản mới: " />
        {draw('after')}
      </div>
    </div>
  )
}

/** Names are shown, old and new are told by their places to those who see them. */
function Whose({ name, otherwise }: { name: string | undefined; otherwise: string }) {
  return name ? <p className="cmp-whose">{name}</p> : <span className="visually-hidden">{otherwise}</span>
}
