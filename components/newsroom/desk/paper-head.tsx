'use client'

import { useSyncExternalStore } from 'react'
import type { Words } from './words'

interface Props {
  words: Words
  readOnly?: boolean
  /** What an empty summary says. */
  hint: string
  onChange: (part: Partial<Words>) => void
}

const never = () => () => undefined

/** Title and summary, written where they will be read; not before the desk is awake, which would drop what was typed until then. */
export function PaperHead({ words, readOnly, hint, onChange }: Props) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const isLocked = readOnly || !isAwake
  return (
    <>
      <label className="visually-hidden" htmlFor="title">
        Tiêu đề
      </label>
      <textarea
        className="paper-title"
        id="title"
        rows={1}
        placeholder="Tiêu đề"
        value={words.title}
        readOnly={isLocked}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <label className="visually-hidden" htmlFor="summary">
        Tóm tắt
      </label>
      <textarea
        className="paper-sapo"
        id="summary"
        rows={2}
        placeholder={hint}
        value={words.summary}
        readOnly={isLocked}
        onChange={(event) => onChange({ summary: event.target.value })}
      />
    </>
  )
}
