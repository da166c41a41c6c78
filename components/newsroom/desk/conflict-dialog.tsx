'use client'

import { useMemo, useState } from 'react'
import { ComparisonView } from '@/components/newsroom/history/comparison-view'
import { Dialog } from '@/components/ui/dialog'
import type { MainCategory } from '@/lib/categories/category'
import { compareVersions } from '@/lib/comparing/comparing'
import { countOpen, proposeChoices, type Choices } from '@/lib/comparing/merging'
import type { Files, Pictures } from '@/lib/media/media'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { ChoiceOf, type ChoiceNames } from './choice-of'
import { comparedWords, mergedWords } from './merged-words'
import { capital, type Paper } from './paper'
import type { Conflict } from './use-writing'
import { wordsOf, type Words } from './words'

interface Props {
  name: Paper['name']
  conflict: Conflict
  /** What both versions show and offer. */
  media: { pictures: Pictures; files: Files }
  categories: MainCategory[]
  onChoose: (words: Words) => Promise<void>
  onClose: () => void
}

/** Two versions side by side, when someone else saved first: one of them goes on, or of each paragraph one. Both stay among the saves. */
export function ConflictDialog({ name, conflict, media, categories, onChoose, onClose }: Props) {
  const { version, mine, base } = conflict
  const [isBusy, setBusy] = useState(false)
  const sides = useMemo(
    () => ({ before: comparedWords(version, categories), after: comparedWords(mine, categories) }),
    [version, mine, categories],
  )
  const comparison = useMemo(() => compareVersions(sides.before, sides.after), [sides])
  const [choices, setChoices] = useState<Choices>(() =>
    proposeChoices(comparison, base && comparedWords(base, categories), sides),
  )
  const open = countOpen(comparison, choices)
  const names: ChoiceNames = { before: `Bản của ${version.savedBy}`, after: 'Bản của tôi' }

  async function choose(words: Words) {
    setBusy(true)
    await onChoose(words)
    setBusy(false)
  }

  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title={
        conflict.leftBy ? `${capital(name)} đã được lưu sau khi chữ này được viết` : `Có người vừa lưu ${name} này`
      }
      description={`${version.savedBy} đã lưu bản ${version.number} lúc ${formatDateTime(new Date(version.savedAt))}. Chọn cả bản, hoặc chọn từng đoạn; cả hai bản đều còn trong các bản lưu.`}
    >
      <div className="actions">
        <button type="button" className="button" disabled={isBusy} onClick={() => void choose(mine)}>
          Giữ cả bản của tôi
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => void choose(wordsOf(version))}>
          Dùng cả bản của {version.savedBy}
        </button>
      </div>
      <ComparisonView
        comparison={comparison}
        {...media}
        layout="side"
        names={names}
        besideHead={({ name }) => (
          <ChoiceOf
            names={names}
            ways={['before', 'after']}
            chosen={choices.heads[name]}
            onChoose={(way) =>
              way !== 'both' && setChoices((all) => ({ ...all, heads: { ...all.heads, [name]: way } }))
            }
          />
        )}
        beside={({ before, after }, place) => (
          <ChoiceOf
            names={before && after ? names : oneSided(before ? 'before' : 'after')}
            ways={before && after ? ['before', 'after', 'both'] : ['before', 'after']}
            chosen={choices.rows[place]}
            onChoose={(way) => setChoices((all) => ({ ...all, rows: { ...all.rows, [place]: way } }))}
          />
        )}
      />
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          disabled={isBusy || open > 0}
          aria-describedby="con-phai-chon"
          onClick={() => void choose(mergedWords(comparison, choices, wordsOf(version), mine))}
        >
          Ghép theo lựa chọn
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          Chưa chọn, quay lại viết
        </button>
        <p id="con-phai-chon" className="hint" role="status">
          {open ? `Còn ${open} chỗ hai người cùng sửa, phải chọn.` : 'Mọi chỗ đã có lựa chọn.'}
        </p>
      </div>
    </Dialog>
  )
}

/** A paragraph that stands in one version only is kept or left out. */
function oneSided(side: 'before' | 'after'): ChoiceNames {
  return side === 'before' ? { before: 'Giữ đoạn này', after: 'Bỏ' } : { before: 'Bỏ', after: 'Giữ đoạn này' }
}
