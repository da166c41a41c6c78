'use client'

import { AskFirst } from '@/components/ui/ask-first'
import type { Past } from '@/lib/history/history'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'

/** What the screens about a text's past can ask of the newsroom. */
export interface PastActions {
  restore: (input: unknown) => Promise<Answer<unknown>>
  dropDraft: (input: unknown) => Promise<Answer<unknown>>
}

interface Props {
  past: Past
  /** The save to bring back. */
  number: number
  actions: PastActions
}

/**
 * Brings an old save back, after a question, and leads to the desk; for what citizens read now it is "Bỏ bản nháp mới". Nothing for the
 * newest save, nor for who may not edit.
 */
export function RestoreButton({ past, number, actions }: Props) {
  const { kind, paperId, latestNumber, liveNumber, mayEdit } = past
  if (!mayEdit || number === latestNumber) return null
  const onScreen = { [kind === 'POST' ? 'postId' : 'pageId']: paperId, basedOn: latestNumber }
  const goToDesk = () => window.location.assign(paths.desk[kind].edit(paperId))
  if (number === liveNumber) {
    return (
      <AskFirst
        label="Bỏ bản nháp mới"
        of={`, về bản ${number} đang đăng`}
        title="Bỏ bản nháp mới"
        description={`Viết tiếp từ bản ${number}, là bản người dân đang đọc. Cổng công khai không đổi. Các bản nháp sau đó vẫn còn trong bản lưu.`}
        act={actions.dropDraft}
        input={onScreen}
        onDone={goToDesk}
      />
    )
  }
  return (
    <AskFirst
      label="Lấy lại bản này"
      of={`: bản ${number}`}
      title={`Lấy lại bản ${number}`}
      description={`Bản ${number} được chép thành bản lưu mới nhất để viết tiếp. Các bản sau đó vẫn còn; người dân chưa thấy gì thay đổi.`}
      act={actions.restore}
      input={{ ...onScreen, number }}
      onDone={goToDesk}
    />
  )
}
