'use client'

import { AskFirst } from '@/components/ui/ask-first'
import { paths } from '@/lib/paths'
import type { SavedDraft } from '@/lib/posts/drafting'
import type { ComparedSaves, PastPost } from '@/lib/posts/history'
import type { Answer } from '@/lib/refusal'

/** What the pages about a post's past can ask of the newsroom. */
export interface PastActions {
  restore: (input: unknown) => Promise<Answer<SavedDraft>>
  dropDraft: (input: unknown) => Promise<Answer<SavedDraft>>
}

interface Props {
  post: Pick<PastPost, 'postId' | 'latestNumber' | 'liveNumber'>
  /** The save to bring back. */
  number: number
  actions: PastActions
}

/** Brings an old save back, after a question, and leads to the desk; for what citizens read now it is "Bỏ bản nháp mới". */
export function RestoreButton({ post: { postId, latestNumber, liveNumber }, number, actions }: Props) {
  const goToDesk = () => window.location.assign(paths.editPost(postId))
  if (number === liveNumber) {
    return (
      <AskFirst
        label="Bỏ bản nháp mới"
        of={`, về bản ${number} đang đăng`}
        title="Bỏ bản nháp mới"
        description={`Viết tiếp từ bản ${number}, là bản người dân đang đọc. Trang công khai không đổi. Các bản nháp sau đó vẫn còn trong bản lưu.`}
        act={actions.dropDraft}
        input={{ postId, basedOn: latestNumber }}
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
      input={{ postId, number, basedOn: latestNumber }}
      onDone={goToDesk}
    />
  )
}

/** The way back to one of two compared saves; nothing for the newest, and for what is live where that is the newest. */
export function RestoreCompared({ compared, number, actions }: { compared: ComparedSaves } & Omit<Props, 'post'>) {
  const { mayEdit, latestNumber, liveNumber } = compared
  const isSpare = number === latestNumber || (number === liveNumber && latestNumber === liveNumber)
  return mayEdit && !isSpare ? <RestoreButton post={compared} number={number} actions={actions} /> : null
}
