import { Fragment, type ReactNode } from 'react'
import type { Block, Body, Figure, Inline, Mark, Table, TableCell, TableRow } from '@/lib/body/body'
import type { Picture, Pictures } from '@/lib/media/media'

/** A picture among the first blocks is in sight when the page opens; the others wait for the reader. */
const BLOCKS_IN_SIGHT = 3

interface Props {
  body: Body
  pictures: Pictures
}

/** A post's text, from validated JSON alone. Pictures that follow one another stand together. */
export function BodyView({ body, pictures }: Props) {
  const groups = groupsOf(body.content)
  const first = groups.slice(0, BLOCKS_IN_SIGHT).findIndex((group) => Array.isArray(group) || group.type === 'figure')
  return groups.map((group, index) =>
    Array.isArray(group) ? (
      <div className="gallery" key={index}>
        {group.map((figure, place) => (
          <FigureView
            key={place}
            figure={figure}
            picture={pictures[figure.attrs.mediaId]}
            inSight={index === first && place === 0}
            isHalf
          />
        ))}
      </div>
    ) : (
      <BlockView key={index} block={group} pictures={pictures} inSight={index === first} />
    ),
  )
}

/** Two or more figures in a row become one group. */
function groupsOf(blocks: Block[]): (Block | Figure[])[] {
  const groups: (Block | Figure[])[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.type === 'figure' && Array.isArray(last)) last.push(block)
    else if (block.type === 'figure' && last && !Array.isArray(last) && last.type === 'figure')
      groups[groups.length - 1] = [last, block]
    else groups.push(block)
  }
  return groups
}

function BlockView({ block, pictures, inSight }: { block: Block; pictures?: Pictures; inSight?: boolean }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p className={alignClass(block.attrs?.textAlign)}>{inlines(block.content)}</p>
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return <Heading className={alignClass(block.attrs.textAlign)}>{inlines(block.content)}</Heading>
    }
    case 'figure':
      return <FigureView figure={block} picture={pictures?.[block.attrs.mediaId]} inSight={inSight} />
    case 'bulletList':
      return (
        <ul>
          {block.content.map((item, index) => (
            <li key={index}>{blocks(item.content)}</li>
          ))}
        </ul>
      )
    case 'orderedList':
      return (
        <ol start={block.attrs?.start === 1 ? undefined : block.attrs?.start}>
          {block.content.map((item, index) => (
            <li key={index}>{blocks(item.content)}</li>
          ))}
        </ol>
      )
    case 'blockquote':
      return <blockquote>{blocks(block.content)}</blockquote>
    case 'horizontalRule':
      return <hr />
    case 'table':
      return <TableView table={block} />
  }
}

/** A single paragraph in an item or a cell needs no element of its own. */
function blocks(content: Block[]): ReactNode {
  const only = content.length === 1 ? content[0] : undefined
  if (only?.type === 'paragraph' && !alignClass(only.attrs?.textAlign)) return inlines(only.content)
  return content.map((block, index) => <BlockView key={index} block={block} />)
}

interface FigureProps {
  figure: Figure
  /** Absent where the file is not to be had: the words stay. */
  picture: Picture | undefined
  inSight?: boolean
  /** True in a group, where it takes half the width. */
  isHalf?: boolean
}

function FigureView({ figure: { attrs, content }, picture, inSight, isHalf }: FigureProps) {
  const largest = picture?.sources.at(-1)
  const hasWords = Boolean(content?.length || attrs.credit)
  return (
    <figure>
      {picture && largest && (
        <img
          src={(picture.sources.find(({ width }) => width >= 640) ?? largest).url}
          srcSet={picture.sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
          sizes={isHalf ? '(min-width:48rem) 24rem, 100vw' : '(min-width:48rem) 48rem, 100vw'}
          width={picture.width}
          height={picture.height}
          alt={attrs.decorative ? '' : attrs.alt}
          loading={inSight ? 'eager' : 'lazy'}
          fetchPriority={inSight ? 'high' : undefined}
          decoding="async"
        />
      )}
      {hasWords && (
        <figcaption>
          {inlines(content)}
          {attrs.credit && <small>Ảnh: {attrs.credit}</small>}
        </figcaption>
      )}
    </figure>
  )
}

/** A wide table scrolls inside its box, also by keyboard. Rows of header cells at the top become the table's head. */
function TableView({ table: { content: rows } }: { table: Table }) {
  const split = headRowsOf(rows)
  // A first row that is only partly a head still names its columns, all but its first cell.
  const scopeOf = (row: number, place: number) => (row < split || (row === 0 && place > 0) ? 'col' : 'row')
  const rowsFrom = (from: number, to: number) =>
    rows.slice(from, to).map((row, index) => (
      <tr key={index}>
        {row.content.map((cell, place) => (
          <CellView key={place} cell={cell} scope={scopeOf(from + index, place)} />
        ))}
      </tr>
    ))
  return (
    <div className="table-box" role="region" aria-label="Bảng" tabIndex={0}>
      <table>
        {split > 0 && <thead>{rowsFrom(0, split)}</thead>}
        {split < rows.length && <tbody>{rowsFrom(split, rows.length)}</tbody>}
      </table>
    </div>
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

function CellView({ cell: { type, attrs, content }, scope }: { cell: TableCell; scope: 'col' | 'row' }) {
  const spans = { colSpan: beyondOne(attrs?.colspan), rowSpan: beyondOne(attrs?.rowspan) }
  if (type === 'tableHeader') {
    return (
      <th scope={scope} {...spans}>
        {blocks(content)}
      </th>
    )
  }
  return <td {...spans}>{blocks(content)}</td>
}

function beyondOne(span: number | undefined): number | undefined {
  return span && span > 1 ? span : undefined
}

function inlines(content: Inline[] = []): ReactNode {
  return content.map((inline, index) =>
    inline.type === 'hardBreak' ? (
      <br key={index} />
    ) : (
      <Fragment key={index}>{(inline.marks ?? []).reduceRight<ReactNode>(marked, inline.text)}</Fragment>
    ),
  )
}

function marked(words: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{words}</strong>
    case 'italic':
      return <em>{words}</em>
    case 'underline':
      return <u>{words}</u>
    case 'superscript':
      return <sup>{words}</sup>
    case 'subscript':
      return <sub>{words}</sub>
    case 'link':
      return (
        <a href={mark.attrs.href} rel={/^https?:/i.test(mark.attrs.href) ? 'noopener' : undefined}>
          {words}
        </a>
      )
  }
}

function alignClass(align: string | null | undefined): string | undefined {
  return align && align !== 'left' ? `align-${align}` : undefined
}
