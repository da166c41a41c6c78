'use client'

import { useMemo } from 'react'
import { useSettled } from '@/components/ui/use-settled'
import { checkText } from '@/lib/proofreading/checks'
import { domainsOf, linksOf } from '@/lib/proofreading/links'
import type { Place } from '@/lib/proofreading/passages'
import { formatNumber } from '@/lib/vietnamese/numbers'
import type { Paper } from './paper'
import type { Words } from './words'

interface Props {
  paper: Paper
  words: Words
  /** Telephone numbers that are meant to be known. */
  publicPhones: string[]
  onGoTo: (field: string) => void
  onGoToPlace: (place: Place, from: number, to: number) => void
}

/** How many things that should be better are named at once; more than these are opened on demand. */
const AT_ONCE = 6

/**
 * What stands in the way of publishing (⊗), what should be better (△) and that all is well (✓), each with the way to its place. It
 * follows the text at rest, never key by key.
 */
export function Checks({ paper: { missingIn, said }, words, publicPhones, onGoTo, onGoToPlace }: Props) {
  const still = useSettled(words)
  const missing = useMemo(() => missingIn(still), [missingIn, still])
  const found = useMemo(() => checkText(still, { publicPhones }), [still, publicPhones])
  const lines = found.map(({ message, place, from, to }, index) => (
    <Line key={index} kind="care" message={message} onGoTo={() => onGoToPlace(place, from, to)} />
  ))
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">
        Trước khi đăng <span>{tally(missing.length, found.length)}</span>
      </h2>
      <ul className="checks" role="list">
        {missing.map(({ message, field = 'title' }) => (
          <Line key={message} kind="bad" message={message} field={field} onGoTo={() => onGoTo(field)} />
        ))}
        {!missing.length && (
          <li className="check-ok">
            <Sign kind="ok" />
            <span>{said.complete}</span>
          </li>
        )}
        {lines.slice(0, AT_ONCE)}
      </ul>
      {lines.length > AT_ONCE && (
        <details className="checks-more">
          <summary>… {formatNumber(lines.length - AT_ONCE)} việc nên sửa khác</summary>
          <ul className="checks" role="list">
            {lines.slice(AT_ONCE)}
          </ul>
        </details>
      )}
      <Domains words={still} onGoToPlace={onGoToPlace} />
    </section>
  )
}

/** Where the text leads outside of this site: an editor sees it before citizens do. */
function Domains({ words, onGoToPlace }: { words: Words } & Pick<Props, 'onGoToPlace'>) {
  const domains = useMemo(() => domainsOf(linksOf(words.body)), [words])
  if (!domains.length) return null
  return (
    <>
      <h3>Liên kết ra ngoài</h3>
      <ul className="checks domains" role="list">
        {domains.map(({ domain, links }) => (
          <li key={domain}>
            <span>
              <b>{domain}</b>{' '}
              {links.map(({ words: said, href, place, from, to }, index) => (
                <button
                  type="button"
                  className="link-button"
                  key={index}
                  title={href}
                  onClick={() => onGoToPlace(place, from, to)}
                >
                  {said.trim() || href}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface LineProps {
  kind: 'bad' | 'care'
  message: string
  /** What of the page it concerns; the text where none is named. */
  field?: string
  onGoTo: () => void
}

function Line({ kind, message, field = 'body', onGoTo }: LineProps) {
  return (
    <li className={`check-${kind}`}>
      <Sign kind={kind} />
      <span>
        <span className="visually-hidden">{kind === 'bad' ? 'Phải sửa: ' : 'Nên sửa: '}</span>
        <a href={`#${field}`} onClick={(event) => (event.preventDefault(), onGoTo())}>
          {message}
        </a>
      </span>
    </li>
  )
}

const SIGNS = {
  bad: 'M12 21a9 9 0 100-18 9 9 0 000 18zM9 9l6 6M15 9l-6 6',
  care: 'M12 4L21.5 20h-19zM12 10.5v4M12 17.2v.3',
  ok: 'M5 12.5l4.5 4.5L19 7.5',
}

function Sign({ kind }: { kind: keyof typeof SIGNS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[kind]} />
    </svg>
  )
}

function tally(musts: number, shoulds: number): string {
  const told = [musts && `${musts} việc phải sửa`, shoulds && `${shoulds} việc nên sửa`].filter(Boolean)
  return told.join(', ') || 'đã đủ'
}
