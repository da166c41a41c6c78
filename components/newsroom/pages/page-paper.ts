import type { LatestPaper, OpenedPaper, Paper } from '@/components/newsroom/desk/paper'
import type { DeskPage, PageVersion } from '@/lib/pages/newsroom'
import { paths } from '@/lib/paths'
import type { Version } from '@/lib/posts/newsroom'
import { told } from '@/lib/refusal'
import type { PageActions } from './page-actions'

/** A page, as the writing desk knows it. @param parentId - the page under which a new one begins; null for the first level */
export function pagePaper(actions: PageActions, parentId: number | null): Paper {
  const { save, publish, withdraw, rename, latest, kept, throwAway, vocabulary } = actions
  return {
    name: 'trang',
    list: { href: paths.deskPages, label: 'Các trang' },
    door: paths.pageDeskDoor,
    addressOf: paths.editPage,
    actions: {
      save: async ({ paperId: pageId, basedOn, desk, title, summary, body }) =>
        told(
          await save({ pageId, parentId, basedOn, desk, title, summary, body }),
          ({ pageId: paperId, ...saved }) => ({ ...saved, paperId }),
        ),
      publish: ({ paperId: pageId, basedOn }) => publish({ pageId, basedOn }),
      withdraw: ({ paperId: pageId, reason }) => withdraw({ pageId, reason }),
      rename: ({ paperId: pageId, slug }) => rename({ pageId, slug }),
      latest: async ({ paperId: pageId }) =>
        told(
          await latest({ pageId }),
          (found): LatestPaper | null => found && { ...found, version: asVersion(found.version) },
        ),
      ...{ kept, throwAway, vocabulary },
    },
  }
}

/** A page as it was opened; null for a new one. */
export function openedPage(page: DeskPage | null): OpenedPaper | null {
  return page && { ...page, paperId: page.pageId, version: asVersion(page.version) }
}

/** A page has no more than title, summary and text. */
function asVersion(version: PageVersion): Version {
  return { ...version, categoryId: null, byline: '', source: '', tags: [] }
}
