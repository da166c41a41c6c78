import { Crumbs } from '@/components/site/crumbs'
import { JsonLd, personData } from '@/components/site/json-ld'
import { OfficialView } from '@/components/site/official-view'
import { env } from '@/lib/env'
import { listLeaders } from '@/lib/officials/published'
import { paths } from '@/lib/paths'
import { askSettings } from '../asking'
import { describe } from '../describing'
import { Frame } from '../frame'

export const generateMetadata = () =>
  describe({
    address: paths.leaders,
    title: 'Lãnh đạo',
    description: 'Họ tên, chức vụ, tiểu sử ngắn và nhiệm vụ được phân công của lãnh đạo Ban.',
  })

/** The leaders of the agency (NĐ 224/2026, Đ9). */
export default async function LeadersPage() {
  const [leaders, settings] = await Promise.all([listLeaders(), askSettings()])
  return (
    <Frame address={paths.leaders} current={paths.leaders}>
      <main id="noi-dung">
        {leaders.map((leader) => (
          <JsonLd key={leader.id} data={personData(leader, paths.leaders, settings, env().PORTAL_URL)} />
        ))}
        <div className="wrap">
          <Crumbs steps={[]} />
          <div className="page-head">
            <h1>Lãnh đạo</h1>
          </div>
          {leaders.length === 0 && <p className="empty">Chưa có thông tin về lãnh đạo.</p>}
          {leaders.map((leader) => (
            <OfficialView key={leader.id} official={leader} />
          ))}
        </div>
      </main>
    </Frame>
  )
}
