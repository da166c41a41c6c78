import { ChannelTable } from '@/components/site/channel-table'
import { Crumbs } from '@/components/site/crumbs'
import { listChannels } from '@/lib/channels/published'
import { paths } from '@/lib/paths'
import { describe } from '../describing'
import { Frame } from '../frame'

export const generateMetadata = () =>
  describe({
    address: paths.channels,
    title: 'Kênh thông tin chính thức',
    description: 'Danh sách trang thông tin, mạng xã hội, điện thoại và thư điện tử chính thức của Ban.',
  })

/** The list by which citizens tell the agency's own channels from others (NĐ 224/2026, Đ10). */
export default async function ChannelsPage() {
  const channels = await listChannels()
  return (
    <Frame address={paths.channels} current={paths.channels}>
      <main id="noi-dung">
        <div className="wrap">
          <Crumbs steps={[]} />
          <div className="page-head">
            <h1>Kênh thông tin chính thức</h1>
            <p>Ban chỉ thông tin và liên hệ với ông, bà qua các kênh dưới đây.</p>
          </div>
          {channels.length ? <ChannelTable channels={channels} /> : <p className="empty">Chưa có kênh nào.</p>}
        </div>
      </main>
    </Frame>
  )
}
