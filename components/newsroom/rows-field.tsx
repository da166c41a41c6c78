import { useId, useRef } from 'react'
import { MoveButton } from '@/components/ui/move-button'

interface Column {
  label: string
  type?: 'text' | 'url' | 'date'
}

interface Props<Row extends { [Key in keyof Row]: string }> {
  legend: string
  name: string
  hint?: string
  /** What one row is called: "liên kết". */
  one: string
  columns: { [Key in keyof Row]: Column }
  rows: Row[]
  most: number
  /** True where the rows find their order by themselves. */
  isSorted?: boolean
  onChange: (rows: Row[]) => void
  error?: string
}

/** A field that holds several rows of a few words: each with its ways up, down and out, and a button that adds one. */
export function RowsField<Row extends { [Key in keyof Row]: string }>(props: Props<Row>) {
  const { legend, name, hint, one, columns, rows, most, isSorted, onChange, error } = props
  const id = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const keys = Object.keys(columns) as (keyof Row & string)[]
  const set = (place: number, key: keyof Row, value: string) =>
    onChange(rows.map((row, index) => (index === place ? { ...row, [key]: value } : row)))
  const move = (place: number, to: number) => onChange(rows.toSpliced(place, 1).toSpliced(to, 0, rows[place]!))

  function add() {
    onChange([...rows, Object.fromEntries(keys.map((key) => [key, ''])) as Row])
    // The new row is there after the next drawing.
    setTimeout(() => box.current?.querySelector<HTMLElement>('.rows > :last-child input')?.focus())
  }

  return (
    <fieldset
      className={error ? 'field field-bad' : 'field'}
      ref={box}
      name={name}
      tabIndex={-1}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend className="label">{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="rows">
        {rows.map((row, place) => {
          const called = `${one} ${place + 1}`
          return (
            <div className="rows-one" role="group" aria-label={called} key={place}>
              {keys.map((key) => (
                <label key={key}>
                  {columns[key].label}
                  <input
                    type={columns[key].type ?? 'text'}
                    value={row[key]}
                    onChange={({ target }) => set(place, key, target.value)}
                    autoComplete="off"
                  />
                </label>
              ))}
              <span className="actions">
                {!isSorted && (
                  <>
                    <MoveButton label="Lên" of={called} isEnd={place === 0} onMove={() => move(place, place - 1)} />
                    <MoveButton
                      label="Xuống"
                      of={called}
                      isEnd={place === rows.length - 1}
                      onMove={() => move(place, place + 1)}
                    />
                  </>
                )}
                <button type="button" className="button" onClick={() => onChange(rows.toSpliced(place, 1))}>
                  Bỏ<span className="visually-hidden"> {called}</span>
                </button>
              </span>
            </div>
          )
        })}
      </div>
      {rows.length < most && (
        <button type="button" className="button" onClick={add}>
          Thêm {one}
        </button>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
