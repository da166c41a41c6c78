'use client'

import { useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { paths } from '@/lib/paths'
import { sendWord, type Progress } from './send-word'

/** Kinds by which a file field lets a Word file through; an old one too, so that its refusal says what to do. */
const ACCEPTED = '.docx,.doc,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** "Mở tệp Word": a draft from a file, with its way and what was made of it. */
export function OpenWord() {
  const [isOpen, setOpen] = useState(false)
  const [fileName, setFileName] = useState('')
  const [progress, setProgress] = useState<Progress | null>(null)
  const giveUp = useRef(() => {})
  const isUnderWay = progress !== null && progress.step !== 'done' && progress.step !== 'refused'

  function take(file: File | undefined) {
    if (!file) return
    setFileName(file.name)
    setProgress({ step: 'sending', share: 0 })
    giveUp.current = sendWord(file, setProgress)
  }

  function close() {
    giveUp.current()
    setOpen(false)
    setProgress(null)
  }

  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Mở tệp Word (.docx)
      </button>
      <Dialog
        open={isOpen}
        onClose={close}
        title="Mở tệp Word"
        description="Tệp thành một bản nháp mới: chữ, danh sách, bảng và ảnh của tệp đều vào bài."
      >
        <div className="dialog-form">
          <div aria-live="polite">{progress && <State fileName={fileName} progress={progress} />}</div>
          {!isUnderWay && progress?.step !== 'done' && (
            <div className="field">
              <label htmlFor="word-file">Tệp .docx, nặng không quá 20 MB</label>
              <input
                id="word-file"
                type="file"
                accept={ACCEPTED}
                onChange={(event) => take(event.currentTarget.files?.[0])}
              />
            </div>
          )}
          <div className="actions">
            {progress?.step === 'done' && (
              <a className="button button-main" href={`${paths.desk.POST.edit(progress.postId)}${paths.proofreadHash}`}>
                Đến bản nháp và soát chữ
              </a>
            )}
            <button type="button" className="button button-quiet" onClick={close}>
              {isUnderWay ? 'Hủy' : 'Đóng'}
            </button>
          </div>
        </div>
      </Dialog>
    </>
  )
}

function State({ fileName, progress }: { fileName: string; progress: Progress }) {
  if (progress.step === 'refused') {
    return (
      <div className="note note-bad">
        <strong>Chưa mở được {fileName}.</strong>
        {progress.reasons.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    )
  }
  if (progress.step === 'done') {
    return (
      <div className="note note-good">
        <strong>Đã có bản nháp{progress.title && ` “${progress.title}”`}.</strong>
        <ul className="word-report">
          {progress.report.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    )
  }
  const { share, words } = wayOf(progress)
  return (
    <>
      <label htmlFor="word-progress">
        {fileName}: {words}
      </label>
      <progress id="word-progress" className="word-progress" value={share} max={100}>
        {share}%
      </progress>
    </>
  )
}

/** Sending takes half of the way, reading and pictures the other. */
function wayOf(progress: Exclude<Progress, { step: 'done' | 'refused' }>): { share: number; words: string } {
  switch (progress.step) {
    case 'sending':
      return { share: Math.round(progress.share * 50), words: `đang gửi ${Math.round(progress.share * 100)}%` }
    case 'reading':
      return { share: 55, words: 'đang đọc' }
    case 'pictures':
      return {
        share: 60 + Math.round((progress.done / progress.of) * 35),
        words: `ảnh ${progress.done + 1} trên ${progress.of}`,
      }
    case 'saving':
      return { share: 97, words: 'đang lưu bản nháp' }
  }
}
