import type { ReactNode } from 'react'
import type { Save } from '@/lib/posts/history'
import { formatDateTime, isoInVietnam } from '@/lib/vietnamese/dates'
import type { Layout } from './comparison-view'

/** How an address names the two layouts. */
export const LAYOUTS: Record<Layout, string> = { side: 'hai-cot', inline: 'mot-cot' }

const LABELS: Record<Layout, string> = { side: 'Hai cột', inline: 'Một cột' }

/** A save as the head of a comparison names it. */
type NamedSave = Omit<Save, 'note'> & { note?: string }

interface Props {
  before: NamedSave
  after: NamedSave
  latestNumber: number
  layout: Layout
  /** The comparison of two saves by number, and where a form asks for others. */
  addresses: { form: string; of: (from: number, to: number) => string }
  /** What can be done with a save, such as bringing it back. */
  beside?: (save: NamedSave) => ReactNode
}

/** Which two saves are compared, who made them and why; other ones and the other layout are one step away. */
export function ComparisonHead({ before, after, latestNumber, layout, addresses, beside }: Props) {
  return (
    <>
      <div className="cmp-saves">
        <SaveHead name="Bản cũ" save={before}>
          {beside?.(before)}
        </SaveHead>
        <SaveHead name="Bản mới" save={after}>
          {beside?.(after)}
        </SaveHead>
      </div>
      <div className="cmp-choice">
        <form action={addresses.form} className="cmp-numbers">
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
                  href={`${addresses.of(before.number, after.number)}&kieu=${LAYOUTS[one]}`}
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

function SaveHead({ name, save, children }: { name: string; save: NamedSave; children: ReactNode }) {
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
