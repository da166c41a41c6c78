import type { PageInTree, StandingPage } from '@/lib/pages/page'
import { paths } from '@/lib/paths'
import type { Settings } from '@/lib/settings/settings'
import { BodyView } from './body-view'
import { Corrections } from './corrections'
import { Crumbs } from './crumbs'
import { Particulars } from './particulars'
import { Section } from './section'
import { Moment } from './time'

interface Props {
  page: StandingPage
  settings: Settings
}

/** A page from its title to what stands around it. */
export function PageView({ page, settings }: Props) {
  const { id, title, summary, body, pictures, files, role, above, around, updatedAt, corrections } = page
  return (
    <main id="noi-dung">
      <div className="wrap">
        <Crumbs steps={stepsTo(above)} />
        <div className="article">
          <article>
            <header className="article-head">
              <h1>{title}</h1>
            </header>
            <div className="text">
              <div className="rail">
                <p className="meta">
                  Cập nhật lúc: <Moment at={updatedAt} />
                </p>
              </div>
              {summary && <p className="sapo">{summary}</p>}
              <Corrections corrections={corrections} />
              {role === 'CONTACT' && <Particulars settings={settings} />}
              <BodyView body={body} pictures={pictures} files={files} />
            </div>
          </article>
          {around.pages.length > 0 && <Around around={around} here={id} />}
        </div>
      </div>
    </main>
  )
}

/** The steps above a page, for its breadcrumb. */
export function stepsTo(above: StandingPage['above']): { href: string; name: string }[] {
  return above.map(({ slug, title }) => ({ href: paths.page(slug), name: title }))
}

/** The pages under this one; at the end of a branch those beside it. */
function Around({ around: { under, pages }, here }: { around: StandingPage['around']; here: number }) {
  const title = under ? `Trong mục ${under.title}` : 'Trong mục này'
  return (
    <nav className="article-side" aria-labelledby="trong-muc">
      <Section id="trong-muc" title={title}>
        <ul className="entries" role="list">
          {pages.map((page) => (
            <Entry key={page.id} page={page} isHere={page.id === here} />
          ))}
        </ul>
      </Section>
    </nav>
  )
}

function Entry({ page: { slug, title, summary }, isHere }: { page: PageInTree; isHere: boolean }) {
  return (
    <li className="entry">
      <a href={paths.page(slug)} aria-current={isHere ? 'page' : undefined}>
        <span className="entry-title">{title}</span>
        {summary && !isHere && <span className="meta">{summary}</span>}
      </a>
    </li>
  )
}
