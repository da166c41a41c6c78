'use client'

import { useMemo } from 'react'
import { ComparisonView } from '@/components/newsroom/history/comparison-view'
import { AskFirst } from '@/components/ui/ask-first'
import { Dialog } from '@/components/ui/dialog'
import type { MainCategory } from '@/lib/categories/category'
import { compareVersions } from '@/lib/comparing/comparing'
import type { KeptWords } from '@/lib/desks/desk'
import type { Files, Pictures } from '@/lib/media/media'
import type { Answer } from '@/lib/refusal'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { comparedWords } from './merged-words'
import type { Paper } from './paper'
import type { Words } from './words'

interface Props {
  name: Paper['name']
  offer: KeptWords
  /** What stands on the desk. */
  words: Words
  /** What both versions show and offer. */
  media: { pictures: Pictures; files: Files }
  categories: MainCategory[]
  onTake: () => void
  onThrowAway: () => Promise<Answer<void>>
  onClose: () => void
}

/** Shows in what unsaved words differ from what stands on the desk, before they are taken or thrown away. */
export function OfferDialog({ offer, name, words, media, categories, onTake, onThrowAway, onClose }: Props) {
  const comparison = useMemo(
    () => compareVersions(comparedWords(words, categories), comparedWords(offer.words, categories)),
    [offer, words, categories],
  )
  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title={`Chữ chưa lưu từ ${formatDateTime(offer.wordsAt)}`}
      description={`Chữ này được giữ lại khi trang bị đóng hoặc mất kết nối. Xem chỗ khác với ${name} hiện nay rồi chọn.`}
    >
      <ComparisonView
        comparison={comparison}
        {...media}
        layout="side"
        names={{ before: 'Trên màn hình', after: 'Chữ chưa lưu' }}
      />
      <div className="actions">
        <button type="button" className="button button-main" onClick={onTake}>
          Dùng chữ chưa lưu
        </button>
        <AskFirst
          label="Bỏ chữ này"
          of={formatDateTime(offer.wordsAt)}
          danger
          title="Bỏ hẳn chữ chưa lưu này?"
          description="Chữ này chưa ở trong bản lưu nào. Bỏ rồi thì không lấy lại được."
          act={onThrowAway}
          input={null}
          onDone={onClose}
        />
        <button type="button" className="button button-quiet" onClick={onClose}>
          Để sau
        </button>
      </div>
    </Dialog>
  )
}
