import { paths } from '@/lib/paths'
import { unlisted } from '../describing'
import { Frame } from '../frame'

export const metadata = unlisted('Bài đã lưu để đọc khi mất mạng')

/** What this device has kept, and what is shown where there is no network. public/js/kept.js fills the list in. */
export default function OfflinePage() {
  return (
    <Frame address={paths.offline} isPlain>
      <main id="noi-dung">
        <div className="wrap">
          <div className="page-head">
            <h1>Bài đã lưu trên máy này</h1>
            <p>
              Trang này cũng hiện khi máy mất mạng: các bài dưới đây vẫn mở được. Bài lưu chỉ nằm trong trình duyệt của
              máy này, không ai khác thấy.
            </p>
          </div>
          <p className="meta" id="kept-sum" />
          <ul className="entries kept" id="kept" role="list" aria-label="Bài đã lưu" />
          <p id="kept-none" className="kept-none">
            Chưa có bài nào được lưu. Mở một bài viết rồi bấm “Lưu đọc khi mất mạng”. Nếu đang mất mạng, xin thử lại khi
            có sóng.
          </p>
          <p id="kept-said" role="status" tabIndex={-1} />
        </div>
        <script type="module" src="/js/kept.js" />
      </main>
    </Frame>
  )
}
