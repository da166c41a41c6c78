import { paths } from '@/lib/paths'
import { ShareBox } from './share-box'

interface Props {
  slug: string
  /** The article's whole address, with the origin. */
  url: string
}

/** What one can do with an article. What needs a script is shown where scripts run; what needs a voice, where there is one. */
export function ArticleTools({ slug, url }: Props) {
  return (
    <>
      <ul className="tools" role="list">
        <li className="by-script">
          <button type="button" className="button" id="print">
            In bài
          </button>
        </li>
        <li>
          <ShareBox slug={slug} url={url} />
        </li>
        <li className="by-script">
          <button type="button" className="button" id="keep" aria-pressed="false">
            Lưu đọc khi mất mạng
          </button>
        </li>
        <li className="by-script by-voice">
          <button type="button" className="button" id="listen">
            Nghe đọc
          </button>
        </li>
      </ul>
      <p className="meta" id="tools-said" role="status" />
      <p className="meta" id="kept-list" hidden>
        <a href={paths.offline}>Xem các bài đã lưu</a>
      </p>
      <script type="module" src="/js/article.js" />
    </>
  )
}
