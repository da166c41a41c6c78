import type { Correction } from '@/lib/posts/post'
import { isoInVietnam } from '@/lib/vietnamese/dates'
import { correctionLabel } from '@/lib/vietnamese/labels'

/** What was wrong before, newest first: said before the text, so that nobody reads on with the wrong figure in mind. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
  if (!corrections.length) return null
  return (
    <section className="note" aria-label="Đính chính">
      {corrections.map((correction) => (
        <p key={correction.at.getTime()}>
          <strong>
            <time dateTime={isoInVietnam(correction.at)}>{correctionLabel(correction)}</time>
          </strong>{' '}
          {correction.text}
        </p>
      ))}
    </section>
  )
}
