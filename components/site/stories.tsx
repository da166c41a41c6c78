import { paths } from '@/lib/paths'
import type { Headline } from '@/lib/posts/post'
import { LeadImage } from './lead-image'
import { Day } from './time'

/** What a row tells of where its post belongs: the main category, or the nearest one. */
export type Named = 'section' | 'category'

/** The lead story of a page, with its photograph at full strength and up to two further headlines. */
export function FrontStory({ story, also = [], isSecond }: { story: Headline; also?: Headline[]; isSecond?: boolean }) {
  const { slug, title, summary, lead, section, byline, publishedAt } = story
  return (
    <article className={isSecond ? 'story front front-second' : 'story front'}>
      <div>
        {!isSecond && <p className="kicker">{section.name}</p>}
        <h2>
          <a href={paths.article(slug)}>{title}</a>
        </h2>
        <p>{summary}</p>
        <p className="meta">
          <Day at={publishedAt} />
          {byline && ` · ${byline}`}
        </p>
        {also.length > 0 && (
          <ul className="also" role="list">
            {also.map((one) => (
              <li className="entry" key={one.postId}>
                <a href={paths.article(one.slug)}>
                  <span className="entry-title">{one.title}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {lead && (
        <div className="front-photo">
          <LeadImage lead={lead} sizes="(min-width:78rem) 43rem, (min-width:48rem) 58vw, 100vw" isFirst />
        </div>
      )}
    </article>
  )
}

/** A post in a list: the whole row is the link. Without a picture the text takes the row. */
export function StoryRow({ story, under, level = 3 }: { story: Headline; under?: Named; level?: 2 | 3 }) {
  const Title = `h${level}` as const
  const { slug, title, summary, lead, publishedAt } = story
  return (
    <article className={lead ? 'story row' : 'story'}>
      {lead && <LeadImage lead={lead} sizes="(min-width:48rem) 24rem, 7rem" isDecorative />}
      <div>
        <Title>
          <a href={paths.article(slug)}>{title}</a>
        </Title>
        <p>{summary}</p>
        <p className="meta">
          {under && `${story[under].name} · `}
          <Day at={publishedAt} />
        </p>
      </div>
    </article>
  )
}

/** Titles with their dates, for notices and "Tin bài mới". */
export function Entries({ stories }: { stories: Headline[] }) {
  return (
    <ul className="entries" role="list">
      {stories.map(({ postId, slug, title, publishedAt }) => (
        <li className="entry" key={postId}>
          <a href={paths.article(slug)}>
            <span className="entry-title">{title}</span>{' '}
            <span className="meta">
              <Day at={publishedAt} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
