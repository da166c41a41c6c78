import { JsonLd, organizationData, siteData } from '@/components/site/json-ld'
import { LinkList } from '@/components/site/link-list'
import { Section } from '@/components/site/section'
import { Entries, FrontStory, StoryRow } from '@/components/site/stories'
import type { HomeBlock } from '@/lib/categories/category'
import { listChannels } from '@/lib/channels/published'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { findFrontPage, type FrontBlock } from '@/lib/posts/front-page'
import { fullName } from '@/lib/settings/settings'
import { askCategories, askFrame } from './asking'
import { describe } from './describing'
import { Frame } from './frame'

export function generateMetadata() {
  return describe({ address: paths.home })
}

/** The home page: the lead story, the latest news, notices, and a block for each category that asks for one. */
export default async function HomePage() {
  const [front, { settings, blocks: links }, channels] = await Promise.all([
    askCategories().then(findFrontPage),
    askFrame(),
    listChannels(),
  ])
  const { lead, also, latest, notices, blocks, updatedAt } = front
  // Beside the news there is room for one list of headlines; the others stand side by side at the end.
  const [beside, ...below] = blocksOf('HEADLINES', blocks)
  return (
    <Frame address={paths.home} updatedAt={updatedAt}>
      <main id="noi-dung">
        <JsonLd data={organizationData(settings, channels, env().PORTAL_URL)} />
        <JsonLd data={siteData(settings, env().PORTAL_URL)} />
        <h1 className="visually-hidden">{fullName(settings)}</h1>
        <div className="wrap">
          {lead ? <FrontStory story={lead} also={also} /> : <p className="empty">Chưa có bài nào được đăng.</p>}
          <div className="split">
            {latest.length > 0 && (
              <Section id="tin-moi" title="Tin mới" more={paths.news}>
                <div className="stories">
                  {latest.map((story) => (
                    <StoryRow key={story.postId} story={story} under="section" />
                  ))}
                </div>
              </Section>
            )}
            <div>
              {[...notices, ...(beside ? [beside] : [])].map((block) => (
                <Block key={block.category.id} block={block} />
              ))}
              {links
                .filter(({ place }) => place === 'SIDE')
                .map((block) => (
                  <Section key={block.id} id={`lien-ket-${block.id}`} title={block.title}>
                    <LinkList links={block.links} />
                  </Section>
                ))}
            </div>
          </div>
          {blocksOf('STORIES', blocks).map((block) => (
            <Block key={block.category.id} block={block} />
          ))}
          {below.length > 0 && (
            <div className="pair">
              {below.map((block) => (
                <Block key={block.category.id} block={block} />
              ))}
            </div>
          )}
        </div>
      </main>
    </Frame>
  )
}

function blocksOf(kind: HomeBlock, blocks: FrontBlock[]): FrontBlock[] {
  return blocks.filter((block) => block.category.homeBlock === kind)
}

function Block({ block: { category, stories } }: { block: FrontBlock }) {
  return (
    <Section id={`muc-${category.slug}`} title={category.name} more={paths.category(category.slug)}>
      {category.homeBlock === 'STORIES' ? (
        <div className="stories stories-3">
          {stories.map((story) => (
            <StoryRow key={story.postId} story={story} />
          ))}
        </div>
      ) : (
        <Entries stories={stories} />
      )}
    </Section>
  )
}
