import { ByScript } from './by-script'
import { ShareBox } from './share-box'

interface Props {
  slug: string
  /** The article's whole address, with the origin. */
  url: string
}

/** What one can do with an article. What needs a script is there where scripts run; what needs a voice, where there is one. */
export function ArticleTools({ slug, url }: Props) {
  return (
    <>
      <div className="tools">
        <ByScript id="print" words="In bài" />
        <ShareBox slug={slug} url={url} />
        <ByScript id="keep" words="Lưu đọc khi mất mạng" />
        <ByScript id="listen" words="Nghe đọc" className="by-voice" />
      </div>
      <p className="meta" id="tools-said" role="status" />
      <p className="meta" id="kept-list" />
      <script type="module" src="/js/article.js" />
    </>
  )
}
