/** Says what was made of a paste, over the text, until one has read it. */
export function PasteNews({
  news,
  onProofread,
  onDismiss,
}: {
  news: string[]
  onProofread?: () => void
  onDismiss: () => void
}) {
  return (
    <div aria-live="polite">
      {news.length > 0 && (
        <div className="note paste-news">
          <strong>Đã dán.</strong>
          <ul>
            {news.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className="actions">
            {onProofread && (
              <button type="button" className="button" onClick={onProofread}>
                Soát chữ
              </button>
            )}
            <button type="button" className="button button-quiet" onClick={onDismiss}>
              Đã đọc
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
