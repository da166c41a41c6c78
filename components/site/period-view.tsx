import type { ReactNode } from 'react'
import type { Headline } from '@/lib/posts/post'
import { Crumbs } from './crumbs'
import { Pages } from './list-pages'
import { StoryRow } from './stories'

interface Props {
  /** "Năm 2026", "Tháng 11 năm 2026". */
  name: string
  /** The way down to it. */
  steps: { href: string; name: string }[]
  stories: Headline[]
  /** The addresses of the newer and the older page; null where there is none. */
  newer: string | null
  older: string | null
  /** What stands under the name. */
  children?: ReactNode
}

/** What was published in a year or a month, newest first. */
export function PeriodView({ name, steps, stories, newer, older, children }: Props) {
  return (
    <main id="noi-dung">
      <div className="wrap">
        <Crumbs steps={steps} />
        <div className="page-head">
          <h1>{name}</h1>
          {children}
        </div>
        {stories.length === 0 && <p className="empty">Không còn bài nào cũ hơn.</p>}
        <div className="stories">
          {stories.map((story) => (
            <StoryRow key={story.postId} story={story} under="section" level={2} />
          ))}
        </div>
        <Pages newer={newer} older={older} />
      </div>
    </main>
  )
}
