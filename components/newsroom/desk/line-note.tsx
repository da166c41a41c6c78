import { paths } from '@/lib/paths'
import type { LineState } from './desk-line'

/** Says what the person has to do for the words to go on their way; a dead line mends itself and needs nothing. */
export function LineNote({ line }: { line: LineState['line'] }) {
  return (
    <div aria-live="polite">
      {line === 'signed out' && (
        <p className="note note-care">
          <strong>Phiên làm việc đã hết.</strong> Chữ đang được giữ trên máy này.{' '}
          <a href={paths.signIn} target="_blank" rel="noopener">
            Đăng nhập ở thẻ khác
          </a>{' '}
          rồi quay lại đây: bài tự lưu tiếp.
        </p>
      )}
    </div>
  )
}
