import type { Headline } from '@/lib/posts/post'
import { monthOf, yearOf } from '@/lib/vietnamese/dates'
import { Section } from './section'
import { StoryRow, type Named } from './stories'

/** Posts under the months in which they were published; under the years where a heading would stand over every single one. */
export function ByMonth({ stories, under }: { stories: Headline[]; under?: Named }) {
  const months = groupsOf(stories, monthOf)
  const isSparse = months.size > 2 && stories.length < 2 * months.size
  const times = isSparse ? groupsOf(stories, (at) => `Năm ${yearOf(at)}`) : months
  return [...times].map(([time, group]) => (
    <Section key={time} id={`tu-${group[0]?.postId}`} title={time}>
      <div className="stories">
        {group.map((story) => (
          <StoryRow key={story.postId} story={story} under={under} />
        ))}
      </div>
    </Section>
  ))
}

function groupsOf(stories: Headline[], timeOf: (at: Date) => string): Map<string, Headline[]> {
  const groups = new Map<string, Headline[]>()
  for (const story of stories) {
    const time = timeOf(story.publishedAt)
    groups.set(time, [...(groups.get(time) ?? []), story])
  }
  return groups
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
