import type { Attachment } from '@/lib/body/body'
import type { StoredFile } from '@/lib/media/media'
import { fileLabel } from '@/lib/vietnamese/labels'

interface Props {
  attachment: Attachment
  /** Absent where the file is not to be had: its name stays. */
  file: StoredFile | undefined
}

/** A file for readers, with its kind and size said before they fetch it. */
export function AttachmentView({ attachment: { attrs }, file }: Props) {
  return (
    <div className="file">
      <p>
        <b>{attrs.title}</b>
        {file && (
          <>
            <br />
            <span className="meta">{fileLabel(file)}</span>
          </>
        )}
      </p>
      {file && (
        <a className="button" href={file.url} download={`${attrs.title}.${file.format}`}>
          Tải về<span className="visually-hidden"> {attrs.title}</span>
        </a>
      )}
    </div>
  )
}
