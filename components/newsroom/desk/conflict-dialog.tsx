'use client'

import { BodyView } from '@/components/site/body-view'
import { Dialog } from '@/components/ui/dialog'
import type { Pictures } from '@/lib/media/media'
import { formatDateTime } from '@/lib/vietnamese/dates'
import type { Conflict, Words } from './use-writing'

interface Props {
  conflict: Conflict | null
  mine: Words
  pictures: Pictures
  onKeepMine: () => void
  onTakeTheirs: () => void
  onClose: () => void
}

/** Two versions side by side, when someone else saved first. Either choice keeps both among the saves. */
export function ConflictDialog({ conflict, mine, pictures, onKeepMine, onTakeTheirs, onClose }: Props) {
  if (!conflict) return null
  const { version } = conflict
  const all = { ...pictures, ...conflict.pictures }
  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title="Có người vừa lưu bài này"
      description={`${version.savedBy} đã lưu lúc ${formatDateTime(new Date(version.savedAt))}. Chọn bản để viết tiếp; bản kia vẫn còn trong các bản lưu.`}
    >
      <div className="two-versions">
        <VersionView
          name="Bản trên màn hình này"
          words={mine}
          pictures={all}
          action="Giữ bản của tôi"
          onChoose={onKeepMine}
        />
        <VersionView
          name={`Bản của ${version.savedBy}`}
          words={version}
          pictures={all}
          action={`Dùng bản của ${version.savedBy}`}
          onChoose={onTakeTheirs}
        />
      </div>
      <button type="button" className="button button-quiet" onClick={onClose}>
        Chưa chọn, quay lại viết
      </button>
    </Dialog>
  )
}

interface VersionProps {
  name: string
  words: Pick<Words, 'title' | 'summary' | 'body'>
  pictures: Pictures
  action: string
  onChoose: () => void
}

function VersionView({ name, words, pictures, action, onChoose }: VersionProps) {
  return (
    <section className="version" aria-label={name}>
      <h3>{name}</h3>
      <button type="button" className="button" onClick={onChoose}>
        {action}
      </button>
      <div className="version-text text wide" tabIndex={0} role="region" aria-label={`Nội dung: ${name}`}>
        <p className="version-title">{words.title || 'Chưa có tiêu đề'}</p>
        <p className="sapo">{words.summary}</p>
        <BodyView body={words.body} pictures={pictures} />
      </div>
    </section>
  )
}
