'use client'

import { useId } from 'react'
import type { Choice } from '@/lib/comparing/choosing'

/** How the two versions are called. */
export interface ChoiceNames {
  before: string
  after: string
}

interface Props {
  names: ChoiceNames
  ways: Choice[]
  /** Undefined where nobody has chosen yet. */
  chosen: Choice | undefined
  onChoose: (way: Choice) => void
}

/** Asks which version's paragraph goes on. */
export function ChoiceOf({ names, ways, chosen, onChoose }: Props) {
  const group = useId()
  return (
    <fieldset className={chosen ? 'choice-of' : 'choice-of choice-open'}>
      <legend className="visually-hidden">Chọn cho chỗ này</legend>
      {ways.map((way) => (
        <label key={way}>
          <input type="radio" name={group} checked={chosen === way} onChange={() => onChoose(way)} />
          {way === 'both' ? 'Giữ cả hai' : names[way]}
        </label>
      ))}
    </fieldset>
  )
}
