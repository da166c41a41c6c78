import type { Headline } from '@/lib/posts/post'
import { Section } from './section'
import { Entries } from './stories'

/** Where to read on about the same; nothing where nothing is close. */
export function Related({ stories }: { stories: Headline[] }) {
  if (!stories.length) return null
  return (
    <Section id="tin-lien-quan" title="Tin liên quan">
      <Entries stories={stories} />
    </Section>
  )
}
