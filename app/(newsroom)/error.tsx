'use client'

/** What staff see when something broke; the log has the rest. */
export default function NewsroomError({ reset }: { reset: () => void }) {
  return (
    <main className="desk-main" id="noi-dung">
      <h1>Trang này chưa mở được</h1>
      <p>Máy chủ vừa gặp trục trặc và đã ghi lại. Những gì đã lưu vẫn còn.</p>
      <button type="button" className="button" onClick={reset}>
        Thử lại
      </button>
    </main>
  )
}
