'use client'

interface Props {
  label: string
  /** What moves, for those who hear the button without its line. */
  of: string
  isEnd: boolean
  onMove: () => void
}

/** One step up or down. At the end of the row it does nothing, but keeps the focus of whoever pressed it on the way there. */
export function MoveButton({ label, of, isEnd, onMove }: Props) {
  return (
    <button type="button" className="button" aria-disabled={isEnd} onClick={() => !isEnd && onMove()}>
      {label}
      <span className="visually-hidden"> {of}</span>
    </button>
  )
}
