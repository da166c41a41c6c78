import { Lost } from '@/components/site/lost'
import { SiteShell } from '@/components/site/shell'
import { unset } from '@/lib/settings/settings'
import { askMenu, askPagesInRoles, askSettings } from '../asking'
import { unlisted } from '../describing'

export const metadata = unlisted('Trang đang bận')

/** The page for times of trouble. It says what it can without the database, since that may be the trouble. */
export default async function BusyPage() {
  const [settings, menu, pages] = await Promise.all([askSettings(), askMenu(), askPagesInRoles()]).catch(
    () => [unset, [], {}] as const,
  )
  return (
    <SiteShell settings={settings} menu={[...menu]} pages={pages}>
      <Lost title="Trang đang bận. Xin thử lại sau một phút." menu={[...menu]} settings={settings}>
        <p>Nội dung không mất. Những trang nhiều người đọc vẫn mở được trong lúc chờ.</p>
      </Lost>
    </SiteShell>
  )
}
