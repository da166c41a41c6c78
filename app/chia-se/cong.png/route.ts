import { drawCard } from '@/lib/cards/card'
import { siteSettings } from '@/lib/settings/published'
import { fullName } from '@/lib/settings/settings'
import { png } from '../png'

export const dynamic = 'force-dynamic'

/** The picture that messengers show of the portal as a whole. */
export async function GET(): Promise<Response> {
  const settings = await siteSettings()
  return png(await drawCard({ kicker: settings.province, title: fullName(settings), agency: settings.parentBody }))
}
