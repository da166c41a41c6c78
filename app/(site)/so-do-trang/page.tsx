import { Crumbs } from '@/components/site/crumbs'
import { Section } from '@/components/site/section'
import { allSections } from '@/lib/menu/sections'
import { siteMapOf, type MapPlace } from '@/lib/menu/site-map'
import { pageTree } from '@/lib/pages/published'
import { paths } from '@/lib/paths'
import { askCategories, askMenu } from '../asking'
import { describe } from '../describing'
import { Frame } from '../frame'

export const generateMetadata = () =>
  describe({ address: paths.siteMap, title: 'Sơ đồ trang', description: 'Mọi mục của trang này, xếp theo cây.' })

/** The site as a text tree (TT 32/2017): what the menu names, and everything that it does not. */
export default async function SiteMapPage() {
  const [menu, categories, pages] = await Promise.all([askMenu(), askCategories(), pageTree()])
  const parts = siteMapOf({ menu, categories, pages, sections: allSections() })
  return (
    <Frame address={paths.siteMap} current={paths.siteMap}>
      <main id="noi-dung">
        <div className="wrap">
          <Crumbs steps={[]} />
          <div className="page-head">
            <h1>Sơ đồ trang</h1>
            <p>Mọi mục của trang này. Bài viết nằm trong các chuyên mục.</p>
          </div>
          {parts.map(({ title, places }, index) => (
            <Section key={title} id={`phan-${index + 1}`} title={title}>
              <Places places={places} />
            </Section>
          ))}
        </div>
      </main>
    </Frame>
  )
}

function Places({ places }: { places: MapPlace[] }) {
  return (
    <ul className="site-map">
      {places.map(({ name, href, under }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          {under.length > 0 && <Places places={under} />}
        </li>
      ))}
    </ul>
  )
}
