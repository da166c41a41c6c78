import type { Finding } from '@/lib/proofreading/finding'
import { formatNumber } from '@/lib/vietnamese/numbers'

interface Props {
  findings: Finding[]
  onMend: (finding: Finding) => void
  onPassOver: (finding: Finding) => void
  /** Leaves the list for the place in the text. */
  onGoTo: (finding: Finding) => void
}

/** More than these of one kind are mended together or not at all. */
const MOST_SHOWN = 40

/** From this length on, in characters, what stands and what is proposed are shown one under the other. */
const LONG = 40

/** Findings of one kind: where, what stands there, what is proposed. */
export function FindingList({ findings, onMend, onPassOver, onGoTo }: Props) {
  return (
    <>
      <ul className="findings" role="list">
        {findings.slice(0, MOST_SHOWN).map((finding) => {
          const { label, place, from, proposed, written } = finding
          return (
            <li key={[place.field, place.attr, ...place.path, from].join('.')}>
              <div>
                <button type="button" className="link-button" onClick={() => onGoTo(finding)}>
                  {label}
                </button>
                {written.length > LONG ? <Whole {...finding} /> : <InContext {...finding} />}
              </div>
              <div className="actions">
                {proposed === null ? (
                  <span className="hint">Tự xem lại</span>
                ) : (
                  <button type="button" className="button" onClick={() => onMend(finding)}>
                    {finding.joins ? 'Nối lại' : 'Sửa'}
                    <span className="visually-hidden">
                      {' '}
                      “{shown(written)}” thành “{shown(proposed)}”, {label}
                    </span>
                  </button>
                )}
                <button type="button" className="button button-quiet" onClick={() => onPassOver(finding)}>
                  Bỏ qua<span className="visually-hidden"> “{shown(written)}”</span>
                </button>
              </div>
            </li>
          )
        })}
      </ul>
      {findings.length > MOST_SHOWN && (
        <p className="hint">Còn {formatNumber(findings.length - MOST_SHOWN)} chỗ nữa cùng loại.</p>
      )}
    </>
  )
}

function InContext({ before, written, proposed, after, joins }: Finding) {
  return (
    <p>
      {before}
      {written && <del>{shown(written)}</del>}
      {joins ? <ins> ⤶ </ins> : proposed !== null && <ins>{shown(proposed)}</ins>}
      {after}
    </p>
  )
}

function Whole({ written, proposed }: Finding) {
  return (
    <>
      <p>
        <del>{written}</del>
      </p>
      <p>
        <ins>{proposed}</ins>
      </p>
    </>
  )
}

/** Spaces and unseen signs are made visible where they are what is meant. */
function shown(words: string): string {
  return words
    .replace(/[\u00a0\u2007\u202f]/g, '⍽')
    .replace(/^ +$|^ +(?=\S)| +$| {2,}/g, (run) => '␣'.repeat(run.length))
}
