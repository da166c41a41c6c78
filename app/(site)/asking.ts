import { cache } from 'react'
import { categoryTree } from '@/lib/categories/published'
import { linkBlocks } from '@/lib/links/published'
import { siteMenu } from '@/lib/menu/published'
import { noticesAt } from '@/lib/notices/published'
import { pagesInRoles } from '@/lib/pages/published'
import { siteSettings } from '@/lib/settings/published'

/** The agency's particulars, asked for once however many parts of a page need them. */
export const askSettings = cache(siteSettings)

/** The blocks of links, asked for once in a page. */
const askLinkBlocks = cache(linkBlocks)

/** What stands over every page at this hour. */
const askNotices = cache(() => noticesAt())

/** The site's menu, asked for once in a page. */
export const askMenu = cache(siteMenu)

/** The categories, asked for once in a page. */
export const askCategories = cache(categoryTree)

/** The pages to which the house itself leads, asked for once in a page. */
export const askPagesInRoles = cache(pagesInRoles)

/**
 * All that head and foot of a page are drawn from, asked for together. A page that has questions of its own asks for this beside
 * them, so that they are not waited for one after the other.
 */
export const askFrame = cache(async () => {
  const [settings, menu, pages, notices, blocks] = await Promise.all([
    askSettings(),
    askMenu(),
    askPagesInRoles(),
    askNotices(),
    askLinkBlocks(),
  ])
  return { settings, menu, pages, notices, blocks }
})
