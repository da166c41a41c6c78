import { paths } from '@/lib/paths'
import type { WordReply } from '@/lib/word/reply'
import { MAX_WORD_BYTES } from '@/lib/word/word-file'

/** Where a file stands on its way: sent so far, or what the portal is doing with it. */
export type Progress = { step: 'sending'; share: number } | WordReply

/**
 * Sends a Word file and hears how it comes along; the last thing heard is a draft or a refusal, whatever happens on the way.
 *
 * @returns gives it up
 */
export function sendWord(file: File, hear: (progress: Progress) => void): () => void {
  if (file.size > MAX_WORD_BYTES) {
    hear(refused('Tệp Word nặng hơn 20 MB. Hãy nén ảnh trong Word (Định dạng ảnh, Nén ảnh) rồi mở lại.'))
    return () => {}
  }
  // Fetch cannot tell how much has been sent, XMLHttpRequest can.
  const request = new XMLHttpRequest()
  let read = 0
  let last: WordReply | null = null
  const listen = () => {
    const lines = request.responseText.slice(read).split('\n')
    read = request.responseText.length - (lines.pop()?.length ?? 0)
    for (const line of lines) {
      const reply = replyIn(line)
      if (reply) hear((last = reply))
    }
  }
  request.upload.onprogress = ({ loaded, total }) => hear({ step: 'sending', share: total ? loaded / total : 0 })
  request.onprogress = listen
  request.onload = () => {
    listen()
    if (last?.step !== 'done' && last?.step !== 'refused') hear(refused(BUSY))
  }
  request.onerror = () => hear(refused(navigator.onLine ? BUSY : OFFLINE))
  request.open('POST', paths.openWord)
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name.normalize('NFC')))
  request.send(file)
  return () => request.abort()
}

const OFFLINE = 'Mất kết nối mạng. Kiểm tra mạng rồi mở lại tệp.'
const BUSY = 'Máy chủ chưa trả lời trọn vẹn. Hãy xem bài đã có trong danh sách chưa, rồi thử lại.'

function refused(message: string): Progress {
  return { step: 'refused', reasons: [{ message }] }
}

/** A proxy may put its own page in place of an answer. */
function replyIn(line: string): WordReply | null {
  try {
    return JSON.parse(line) as WordReply
  } catch {
    return null
  }
}
