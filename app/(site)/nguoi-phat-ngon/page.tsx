import { Crumbs } from '@/components/site/crumbs'
import { JsonLd, personData } from '@/components/site/json-ld'
import { OfficialView } from '@/components/site/official-view'
import { env } from '@/lib/env'
import { listSpokespeople } from '@/lib/officials/published'
import { paths } from '@/lib/paths'
import { askSettings } from '../asking'
import { describe } from '../describing'
import { Frame } from '../frame'

export const generateMetadata = () =>
  describe({
    address: paths.spokespeople,
    title: 'Người phát ngôn',
    description: 'Người phát ngôn và cung cấp thông tin cho báo chí của Ban, với điện thoại và thư điện tử công vụ.',
  })

/** Who speaks for the agency to the press (NĐ 244/2026). */
export default async function SpokespeoplePage() {
  const [people, settings] = await Promise.all([listSpokespeople(), askSettings()])
  return (
    <Frame address={paths.spokespeople} current={paths.spokespeople}>
      <main id="noi-dung">
        {people.map((person) => (
          <JsonLd key={person.id} data={personData(person, paths.spokespeople, settings, env().PORTAL_URL)} />
        ))}
        <div className="wrap">
          <Crumbs steps={[]} />
          <div className="page-head">
            <h1>Người phát ngôn</h1>
            <p>Người phát ngôn và cung cấp thông tin cho báo chí.</p>
          </div>
          {people.length === 0 && <p className="empty">Chưa có thông tin về người phát ngôn.</p>}
          {people.map((person) => (
            <OfficialView key={person.id} official={person} isBrief={person.isLeader} />
          ))}
        </div>
      </main>
    </Frame>
  )
}
