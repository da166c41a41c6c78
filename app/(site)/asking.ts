import { cache } from 'react'
import { menu } from '@/lib/categories/published'
import { noticesAt } from '@/lib/notices/published'
import { siteSettings } from '@/lib/settings/published'

/** The agency's particulars, asked for once however many parts of a page need them. */
export const askSettings = cache(siteSettings)

/** What stands over every page at this hour. */
export const askNotices = cache(() => noticesAt())

/** The site's menu, asked for once in a page. */
export const askMenu = cache(menu)
