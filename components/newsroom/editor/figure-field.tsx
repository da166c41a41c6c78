'use client'

import { useState } from 'react'
import type { InputProps } from '@/components/ui/field'

interface Props extends InputProps {
  value: string
  onChange: (value: string) => void
  className?: string
  disabled?: boolean
}

/**
 * A line of words about a figure. While one types it shows what was typed: the same words come back from the text a moment
 * later, and would throw the cursor to the end and double the letters of a composition.
 */
export function FigureField({ value, onChange, ...props }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      {...props}
      value={typed ?? value}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(target.value)
      }}
      onBlur={() => setTyped(null)}
      autoComplete="off"
    />
  )
}
