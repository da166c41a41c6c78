'use client'

import { startTransition, useEffect, useState } from 'react'

/**
 * Follows a value that changes with every key, but only once it has stood still for a moment: for what is reckoned from a whole text
 * and would make each key wait.
 *
 * @param quietMs - how long it must have stood still, in milliseconds
 */
export function useSettled<T>(value: T, quietMs = 400): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const wait = setTimeout(() => startTransition(() => setSettled(() => value)), quietMs)
    return () => clearTimeout(wait)
  }, [value, quietMs])
  return settled
}
