'use client'

import type { Words } from './words'

interface Props {
  words: Words
  readOnly?: boolean
  onChange: (part: Partial<Words>) => void
}

/** Title and summary, written where they will be read. */
export function PaperHead({ words, readOnly, onChange }: Props) {
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
        readOnly={readOnly}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <label className="visually-hidden" htmlFor="summary">
        Tóm tắt
      </label>
      <textarea
        className="paper-sapo"
        id="summary"
        rows={2}
        placeholder="Tóm tắt: một hai câu nói việc gì, ở đâu, ai được lợi"
        value={words.summary}
        readOnly={readOnly}
        onChange={(event) => onChange({ summary: event.target.value })}
      />
    </>
  )
}
