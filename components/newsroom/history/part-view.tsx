import type { ReactNode } from 'react'
import { BodyView } from '@/components/site/body-view'
import type { Block, Figure, MissingPicture } from '@/lib/body/body'
import type { Part, Row } from '@/lib/comparing/comparison'
import type { Files, Pictures } from '@/lib/media/media'
import { factName, factValue, kindWord } from './fact-words'
import { Del, Ins, PiecesView, type Which } from './pieces-view'
import { TableChanges } from './table-changes'

/** What the parts of both versions name by number. */
export interface Named {
  pictures: Pictures
  files: Files
}

interface Props extends Named {
  row: Row
  which: Which
}

/** A part as one version has it, or as both do: whole where it stands in one only, else with its words and parts compared. */
export function PartView({ row, which, ...named }: Props): ReactNode {
  const part = which === 'before' ? row.before : (row.after ?? (which === 'both' ? row.before : null))
  if (!part) return null
  const isCompared = row.facts.length + row.pieces.length + row.rows.length > 0
  if (!isCompared) return <Whole part={part} kind={row.kind} {...named} />
  return (
    <>
      <Compared row={row} part={part} which={which} {...named} />
      {which !== 'before' && <Facts row={row} which={which} />}
    </>
  )
}

/** What a comparison cannot say within words: a list under the part. */
function Facts({ row: { facts }, which }: { row: Row; which: Which }) {
  if (!facts.length) return null
  return (
    <ul className="cmp-facts">
      {facts.map((fact) => (
        <li key={fact.name}>
          {factName(fact)}:{' '}
          {fact.pieces.length ? (
            <PiecesView pieces={fact.pieces} which={which === 'after' ? 'both' : which} />
          ) : (
            factValue(fact)
          )}
        </li>
      ))}
    </ul>
  )
}

function Whole({ part, kind, ...named }: { part: Part; kind: Row['kind'] } & Named) {
  const isMissing = part.type === 'missingPicture'
  const view = isMissing ? (
    <p className="meta">{missingWords(part)}</p>
  ) : (
    <BodyView body={{ type: 'doc', content: blocksOf(part) }} {...named} />
  )
  if (kind === 'added') return <Ins>{view}</Ins>
  return kind === 'removed' ? <Del>{view}</Del> : view
}

function missingWords({ attrs: { alt } }: MissingPicture): string {
  return `Ô ảnh còn thiếu${alt && `: ${alt}`}`
}

/** An item or a cell is what stands in it. */
function blocksOf(part: Part): Block[] {
  switch (part.type) {
    case 'listItem':
    case 'tableCell':
    case 'tableHeader':
      return part.content
    case 'tableRow':
      return part.content.flatMap(({ content }) => content)
    default:
      return [part]
  }
}

function Compared({ row, part, which, ...named }: Props & { part: Part }): ReactNode {
  const words = <PiecesView pieces={row.pieces} which={which} />
  const inside = row.rows.map((one, index) => <PartView key={index} row={one} which={which} {...named} />)
  switch (part.type) {
    case 'paragraph':
      return <p>{words}</p>
    case 'heading': {
      const Heading = `h${part.attrs.level}` as const
      return <Heading>{words}</Heading>
    }
    case 'figure':
    case 'video':
      return (
        <figure>
          <Pictured row={row} part={part} which={which} {...named} />
          <figcaption>{words}</figcaption>
        </figure>
      )
    case 'bulletList':
    case 'orderedList':
      return <Items ordered={part.type === 'orderedList'} row={row} which={which} {...named} />
    case 'blockquote':
      return <blockquote>{inside}</blockquote>
    case 'table':
      return <TableChanges row={row} which={which} {...named} />
    case 'attachment':
      return <BodyView body={{ type: 'doc', content: [part] }} {...named} />
    case 'missingPicture':
      return <p className="meta">{missingWords(part)}</p>
    default:
      return inside
  }
}

/** The picture of a figure without its words; both of them where one took the other's place. */
function Pictured({ row, part, which, ...named }: Props & { part: Part }): ReactNode {
  const isExchanged = row.facts.some(({ name }) => name === 'picture' || name === 'film')
  if (which === 'both' && isExchanged) {
    return (
      <>
        <Del>{bare(row.before, named)}</Del>
        <Ins>{bare(row.after, named)}</Ins>
      </>
    )
  }
  return bare(part, named)
}

function bare(part: Part | null, named: Named): ReactNode {
  if (part?.type === 'video') return <p className="meta">Video: {part.attrs.title}</p>
  if (part?.type !== 'figure') return null
  const picture = named.pictures[part.attrs.mediaId]
  const file = picture?.sources.find(({ width }) => width >= 320) ?? picture?.sources.at(-1)
  if (!file) return <p className="meta">Ảnh số {part.attrs.mediaId}</p>
  return <img src={file.url} width={file.width} height={file.height} alt={altOf(part)} loading="lazy" />
}

function altOf({ attrs }: Figure): string {
  return attrs.decorative ? '' : attrs.alt
}

function Items({ row, which, ordered, ...named }: Props & { ordered: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {row.rows
        .filter((item) => item[which === 'before' ? 'before' : 'after'] ?? which === 'both')
        .map((item, index) => (
          <li key={index} className={item.kind === 'same' ? undefined : `cmp-inner cmp-${item.kind}`}>
            {item.kind === 'moved' && <small className="cmp-said">{kindWord(item)}: </small>}
            <PartView row={item} which={which} {...named} />
          </li>
        ))}
    </List>
  )
}
