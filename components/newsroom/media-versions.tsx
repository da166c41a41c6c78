'use client'

import { useRouter } from 'next/navigation'
import { AskFirst } from '@/components/ui/ask-first'
import type { MediaRecord, MediaVersion } from '@/lib/media/newsroom'
import type { Answer } from '@/lib/refusal'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { formatBytes } from '@/lib/vietnamese/numbers'

interface Props {
  record: MediaRecord
  bringBack: (input: unknown) => Promise<Answer<unknown>>
}

/** The files that an item had before, each with the way back into its place; nothing where none was ever replaced. */
export function MediaVersions({ record: { mediaId, kind, places, versions, mayArrange }, bringBack }: Props) {
  const router = useRouter()
  if (!versions.length) return null
  const where = places.length ? `ở ${places.length} nơi dùng` : 'trong kho'

  function lineOf({ id, fileName, bytes, uploadedBy, uploadedAt, replacedBy, replacedAt, canComeBack }: MediaVersion) {
    return (
      <li key={id}>
        <span>
          {fileName}
          <span className="meta">
            {formatBytes(bytes)} · {uploadedBy} tải lên {formatDateTime(uploadedAt)} · {replacedBy} thay{' '}
            {formatDateTime(replacedAt)}
          </span>
        </span>
        {mayArrange && canComeBack && (
          <AskFirst
            label="Dùng lại bản này"
            of={fileName}
            title="Dùng lại bản này?"
            description={`“${fileName}” thế chỗ tệp đang dùng ${where}${
              kind === 'PICTURE' ? ', hiện cả ảnh: phần cắt phải chọn lại' : ''
            }. Tệp đang dùng ở lại danh sách này.`}
            act={bringBack}
            input={{ mediaId, versionId: id }}
            onDone={() => router.refresh()}
          />
        )}
      </li>
    )
  }

  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Tệp từng đứng ở đây</h2>
      <ul className="lines" role="list">
        {versions.map(lineOf)}
      </ul>
      <p className="hint">Tệp cũ giữ kín trong kho, người đọc không mở được nữa.</p>
    </section>
  )
}
