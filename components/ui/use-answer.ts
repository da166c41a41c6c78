'use client'

import { useCallback, useRef, useState } from 'react'
import type { Answer, Reason } from '@/lib/refusal'

const LOST: Reason[] = [{ message: 'Không tới được máy chủ. Hãy xem lại mạng rồi thử lại.' }]

/**
 * Sends what a form holds, and keeps the answer: the reasons by field, and whether it is under way. The first field that is refused
 * gets the focus; what was typed stays.
 *
 * @param onYes - hears the value, and gets the form to empty it
 */
export function useAnswer<T>(
  action: (input: unknown) => Promise<Answer<T>>,
  onYes: (value: T, form: HTMLFormElement | null) => void,
) {
  const [reasons, setReasons] = useState<Reason[]>([])
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const send = useCallback(
    async (input: unknown) => {
      setBusy(true)
      setReasons([])
      const answer = await action(input).catch((): Answer<T> => ({ ok: false, kind: 'declined', reasons: LOST }))
      setBusy(false)
      if (answer.ok) return onYes(answer.value, form.current)
      setReasons(answer.reasons)
      // The first on screen, whatever the order of the reasons.
      const isBad = (input: Element) =>
        answer.reasons.some(({ field }) => field && field === input.getAttribute('name'))
      const first = [...(form.current?.elements ?? [])].find(isBad)
      if (first instanceof HTMLElement) first.focus()
    },
    [action, onYes],
  )

  return {
    form,
    send,
    isBusy,
    errorOf: (field: string) => reasons.find((reason) => reason.field === field)?.message,
    /** Reasons that belong to no field on screen. */
    otherThan: (fields: string[]) => reasons.filter((reason) => !reason.field || !fields.includes(reason.field)),
  }
}
