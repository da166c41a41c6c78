import type { Headline } from '@/lib/posts/post'
import { monthOf } from '@/lib/vietnamese/dates'
import { Section } from './section'
import { StoryRow } from './stories'

/** Posts under the months in which they were published. */
export function ByMonth({ stories, withCategory }: { stories: Headline[]; withCategory?: boolean }) {
  const months = new Map<string, Headline[]>()
  for (const story of stories) {
    const month = monthOf(story.publishedAt)
    months.set(month, [...(months.get(month) ?? []), story])
  }
  return [...months].map(([month, inMonth]) => (
    <Section key={month} id={`thang-${inMonth[0]?.postId}`} title={month}>
      <div className="stories">
        {inMonth.map((story) => (
          <StoryRow key={story.postId} story={story} withCategory={withCategory} />
        ))}
      </div>
    </Section>
  ))
}

/** The ways to newer and older pages; null where there is none. */
export function Pages({ newer, older }: { newer: string | null; older: string | null }) {
  if (!newer && !older) return null
  return (
    <nav className="pages" aria-label="Trang">
      {newer ? (
        <a className="button" href={newer}>
          ← Tin mới hơn
        </a>
      ) : (
        <span />
      )}
      {older && (
        <a className="button" href={older}>
          Tin cũ hơn →
        </a>
      )}
    </nav>
  )
}
