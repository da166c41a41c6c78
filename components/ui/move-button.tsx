interface Props {
  label: string
  /** What the button moves, for those who hear it without its line. */
  of: string
  /** At the end of the row it does nothing, but keeps the focus of whoever pressed it on the way there. */
  isEnd: boolean
  onMove: () => void
}

/** A button that moves something one place within its list. */
export function MoveButton({ label, of, isEnd, onMove }: Props) {
  return (
    <button type="button" className="button" aria-disabled={isEnd} onClick={() => !isEnd && onMove()}>
      {label}
      <span className="visually-hidden"> {of}</span>
    </button>
  )
}
