import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FiguresScript } from '@/components/site/figures-script'
import { crumbsData, JsonLd } from '@/components/site/json-ld'
import { Lost } from '@/components/site/lost'
import { PageView, stepsTo } from '@/components/site/page-view'
import { env } from '@/lib/env'
import type { PageWithdrawal } from '@/lib/pages/page'
import { findPage, findPageWithdrawal } from '@/lib/pages/published'
import { paths } from '@/lib/paths'
import { formatDate } from '@/lib/vietnamese/dates'
import { askMenu, askSettings } from '../../asking'
import { describe, unlisted } from '../../describing'
import { Frame } from '../../frame'

interface Props {
  params: Promise<{ slug: string }>
}

const pageAt = cache(findPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const page = await pageAt(slug)
  if (!page) return unlisted('Trang đã được gỡ')
  return describe({ address: paths.page(slug), title: page.title, description: page.summary })
}

/** A page of the tree, or what became of it. */
export default async function StandingPagePage({ params }: Props) {
  const { slug } = await params
  const page = await pageAt(slug)
  if (!page) return <Withdrawn slug={slug} withdrawal={(await findPageWithdrawal(slug)) ?? notFound()} />
  const steps = [...stepsTo(page.above), { href: paths.page(slug), name: page.title }]
  return (
    <Frame address={paths.page(slug)} updatedAt={page.updatedAt} current={steps[0]?.href}>
      <JsonLd data={crumbsData(steps, env().PORTAL_URL)} />
      <PageView page={page} settings={await askSettings()} />
      <FiguresScript body={page.body} />
    </Frame>
  )
}

async function Withdrawn({ slug, withdrawal }: { slug: string; withdrawal: PageWithdrawal }) {
  const { title, at, reason } = withdrawal
  const [settings, menu] = await Promise.all([askSettings(), askMenu()])
  return (
    <Frame address={paths.page(slug)}>
      <Lost title={`Trang này đã được gỡ ngày ${formatDate(at)}`} menu={menu} settings={settings}>
        <p>
          Trang “{title}” không còn ở đây.{reason && ` Lý do: ${reason}`}
        </p>
      </Lost>
    </Frame>
  )
}
