import { Fragment, type ReactNode } from 'react'
import { inlines } from '@/components/site/inlines'
import type { Inline } from '@/lib/body/body'
import type { Piece } from '@/lib/comparing/comparison'
import { lookChange } from './fact-words'

/** Which version is drawn: one column of two, or both in one text. */
export type Which = 'before' | 'after' | 'both'

/** Words with what was added to them and taken from them; said in words as well, for those who do not see colours. */
export function PiecesView({ pieces, which }: { pieces: Piece[]; which: Which }): ReactNode {
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      <PieceView piece={piece} which={which} />
    </Fragment>
  ))
}

function PieceView({ piece, which }: { piece: Piece; which: Which }): ReactNode {
  const { kind, text, marks, marksBefore } = piece
  switch (kind) {
    case 'same':
      return words(text, marks)
    case 'removed':
      return which === 'after' ? null : <Del>{words(text, marks)}</Del>
    case 'added':
      return which === 'before' ? null : <Ins>{words(text, marks)}</Ins>
    case 'restyled':
      if (which === 'before') return words(text, marksBefore)
      return (
        <>
          <span className="cmp-look">{words(text, marks)}</span>
          <small className="cmp-said"> ({lookChange(marksBefore, marks)}) </small>
        </>
      )
  }
}

/** What was taken out, crossed through. */
export function Del({ children }: { children: ReactNode }) {
  return (
    <del>
      <span className="visually-hidden">[bỏ: </span>
      {children}
      <span className="visually-hidden">]</span>
    </del>
  )
}

/** What was put in, underlined. */
export function Ins({ children }: { children: ReactNode }) {
  return (
    <ins>
      <span className="visually-hidden">[thêm: </span>
      {children}
      <span className="visually-hidden">]</span>
    </ins>
  )
}

function words(text: string, marks: Piece['marks'] = []): ReactNode {
  const lines = text.split('\n')
  return inlines(
    lines.flatMap((line, index): Inline[] => [
      ...(index ? [{ type: 'hardBreak' as const }] : []),
      ...(line ? [{ type: 'text' as const, text: line, marks }] : []),
    ]),
  )
}
