import { useId, type ReactNode } from 'react'

/** What a field gives to its input. */
export interface InputProps {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

interface Props {
  label: string
  name: string
  hint?: ReactNode
  /** Why what was typed cannot be used; empty where it can. */
  error?: string
  children: (props: InputProps) => ReactNode
}

/** A field with its label above, its hint under the label and its error under the input. */
export function Field({ label, name, hint, error, children }: Props) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field field-bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, name, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy || undefined })}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
