import type { Upload } from './use-uploads'

export { useUploads, type Upload } from './use-uploads'

interface Props {
  uploads: Upload[]
  /** Gives up a file that is on its way. */
  onCancel: (id: number) => void
  /** Takes a refused file off the list. */
  onDismiss: (id: number) => void
}

/** Files on their way: each with its progress and a way back, or with the sentence that refused it. */
export function UploadList({ uploads, onCancel, onDismiss }: Props) {
  if (!uploads.length) return null
  return (
    <ul className="uploads" role="list" aria-label="Tệp đang tải lên">
      {uploads.map((upload) =>
        upload.error === null ? (
          <OnItsWay key={upload.id} {...upload} onCancel={onCancel} />
        ) : (
          <Refused key={upload.id} {...upload} onDismiss={onDismiss} />
        ),
      )}
    </ul>
  )
}

function OnItsWay({ id, fileName, progress, onCancel }: Upload & Pick<Props, 'onCancel'>) {
  const percent = Math.round(progress * 100)
  const field = `upload-${id}`
  return (
    <li>
      <div>
        <label htmlFor={field}>
          {fileName} <span className="hint num">{percent < 100 ? `${percent}%` : 'đang xử lý'}</span>
        </label>
        <progress id={field} value={percent} max={100}>
          {percent}%
        </progress>
      </div>
      <button type="button" className="button" onClick={() => onCancel(id)}>
        Hủy<span className="visually-hidden"> tải {fileName}</span>
      </button>
    </li>
  )
}

function Refused({ id, fileName, error, onDismiss }: Upload & Pick<Props, 'onDismiss'>) {
  return (
    <li>
      <div role="alert">
        <p>{fileName}</p>
        <p className="error">{error}</p>
      </div>
      <button type="button" className="button" onClick={() => onDismiss(id)}>
        Bỏ<span className="visually-hidden"> {fileName} khỏi danh sách</span>
      </button>
    </li>
  )
}
