import type { Reason } from '@/lib/refusal'

/** Reasons that belong to no field, over the form; null where there are none. */
export function Refusals({ reasons }: { reasons: Reason[] }) {
  if (!reasons.length) return null
  return (
    <div className="note note-bad" role="alert">
      {reasons.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}
