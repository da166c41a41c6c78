import type { ReactNode } from 'react'
import type { ComparedSaves, Save } from '@/lib/history/history'
import { paths } from '@/lib/paths'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import type { Layout } from './comparison-view'
import { RestoreButton, type PastActions } from './restore-button'

/** How an address names the two layouts. */
export const LAYOUTS: Record<Layout, string> = { side: 'hai-cot', inline: 'mot-cot' }

const LABELS: Record<Layout, string> = { side: 'Hai cột', inline: 'Một cột' }

interface Props {
  compared: ComparedSaves
  layout: Layout
  actions: PastActions
}

/** Which two saves are compared, who made them and why; other ones, the other layout and the way back are one step away. */
export function ComparisonHead({ compared, layout, actions }: Props) {
  const { kind, paperId, latestNumber, before, after } = compared
  const { compare, compareSaves } = paths.desk[kind]
  return (
    <>
      <div className="cmp-saves">
        <SaveHead name="Bản cũ" save={before}>
          <RestoreButton past={compared} number={before.number} actions={actions} />
        </SaveHead>
        <SaveHead name="Bản mới" save={after}>
          <RestoreButton past={compared} number={after.number} actions={actions} />
        </SaveHead>
      </div>
      <div className="cmp-choice">
        <form action={compare(paperId)} className="cmp-numbers">
          <input type="hidden" name="kieu" value={LAYOUTS[layout]} />
          <NumberField name="tu" label="So bản" value={before.number} most={latestNumber} />
          <NumberField name="den" label="với bản" value={after.number} most={latestNumber} />
          <button className="button">So sánh</button>
        </form>
        <nav aria-label="Cách xem">
          <ul className="tabs" role="list">
            {(['side', 'inline'] as const).map((one) => (
              <li key={one}>
                <a
                  href={`${compareSaves(paperId, before.number, after.number)}&kieu=${LAYOUTS[one]}`}
                  aria-current={one === layout ? 'page' : undefined}
                >
                  {LABELS[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  )
}

function SaveHead({ name, save, children }: { name: string; save: Save; children: ReactNode }) {
  return (
    <section className="cmp-save" aria-label={`${name}: bản ${save.number}`}>
      <h2>
        {name}: bản {save.number}
        {save.isLive && <span className="state state-live">Đang đăng</span>}
      </h2>
      <p className="meta">
        {save.by} · <time dateTime={isoInVietnam(save.at)}>{formatDateTime(save.at)}</time>
      </p>
      {save.note && <p className="past-note">{save.note}</p>}
      {children}
    </section>
  )
}

function NumberField({ name, label, value, most }: { name: string; label: string; value: number; most: number }) {
  return (
    <label>
      {label}
      <input type="number" name={name} min={1} max={most} defaultValue={value} key={value} required />
    </label>
  )
}
