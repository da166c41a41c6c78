import { paths } from '@/lib/paths'
import type { TagName } from '@/lib/tags/tag'

/** The subjects of an article, each a way to more about it. */
export function ArticleTags({ tags }: { tags: TagName[] }) {
  if (!tags.length) return null
  return (
    <nav aria-label="Chủ đề của bài">
      <ul className="chips" role="list">
        {tags.map(({ slug, name }) => (
          <li key={slug}>
            <a href={paths.tag(slug)} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
