import type { Headline } from '@/lib/posts/post'
import { Crumbs } from './crumbs'
import { ByMonth, Pages } from './list-pages'

interface Props {
  /** What holds the posts together: "Chủ đề", "Tác giả". */
  kind: string
  name: string
  stories: Headline[]
  /** The addresses of the newer and the older page; null where there is none. */
  newer: string | null
  older: string | null
}

/** The posts that belong together across all categories: about one subject, by one author. */
export function Collection({ kind, name, stories, newer, older }: Props) {
  return (
    <main id="noi-dung">
      <div className="wrap">
        <Crumbs steps={[]} />
        <div className="page-head">
          <h1>
            {kind}: {name}
          </h1>
        </div>
        {stories.length === 0 && <p className="empty">Không còn bài nào cũ hơn.</p>}
        <ByMonth stories={stories} under="section" />
        <Pages newer={newer} older={older} />
      </div>
    </main>
  )
}
