import type { LatestPaper, OpenedPaper, Paper } from '@/components/newsroom/desk/paper'
import type { KeptInPaper } from '@/lib/desks/desk'
import type { SavedPage } from '@/lib/pages/drafting'
import type {
  DropPageDraftInput,
  GiveRoleInput,
  MovePageInput,
  PublishPageInput,
  RenamePageInput,
  SavePageInput,
  WithdrawPageInput,
} from '@/lib/pages/input'
import type { DeskPage, PageVersion } from '@/lib/pages/newsroom'
import { missingForPage } from '@/lib/pages/requirements'
import { paths } from '@/lib/paths'
import type { Version } from '@/lib/posts/newsroom'
import type { VocabularyList } from '@/lib/proofreading/vocabulary'
import { told, type Answer } from '@/lib/refusal'

/** What the desk of a page can ask of the newsroom. */
export interface PageActions {
  save: (input: SavePageInput) => Promise<Answer<SavedPage>>
  publish: (input: PublishPageInput) => Promise<Answer<void>>
  withdraw: (input: WithdrawPageInput) => Promise<Answer<void>>
  rename: (input: RenamePageInput) => Promise<Answer<void>>
  dropDraft: (input: DropPageDraftInput) => Promise<Answer<SavedPage>>
  move: (input: MovePageInput) => Promise<Answer<void>>
  giveRole: (input: GiveRoleInput) => Promise<Answer<void>>
  latest: (input: { pageId: number }) => Promise<Answer<LatestPage | null>>
  kept: (input: { paperId: number | null }) => Promise<Answer<KeptInPaper>>
  throwAway: (input: { deskId: string }) => Promise<Answer<void>>
  vocabulary: (input: undefined) => Promise<Answer<VocabularyList>>
}

/** The newest save of a page, with what it shows. */
type LatestPage = Pick<DeskPage, 'version' | 'pictures' | 'files'>

/** A page, as the writing desk knows it. @param parentId - the page under which a new one begins; null for the first level */
export function pagePaper(asked: PageActions, parentId: number | null): Paper {
  const { save, publish, withdraw, rename, dropDraft, latest, kept, throwAway, vocabulary } = asked
  return {
    name: 'trang',
    list: { href: paths.deskPages, label: 'Các trang' },
    rooms: paths.desk.PAGE,
    addressOf: paths.page,
    said: {
      body: 'Nội dung trang',
      summary: 'Tóm tắt: một câu nói trang này có gì. Có thể bỏ trống.',
      complete: 'Có đủ tiêu đề, nội dung và mô tả ảnh',
      street: 'cổng công khai',
      withdrawn: 'Trang vẫn còn trong tòa soạn, các trang bên dưới vẫn đứng.',
    },
    missingIn: missingForPage,
    actions: {
      save: async ({ paperId: pageId, basedOn, note, desk, title, summary, body }) =>
        told(
          await save({ ...{ pageId, parentId, basedOn, note, desk }, title, summary, body }),
          ({ pageId: paperId, ...saved }) => ({ ...saved, paperId }),
        ),
      publish: ({ paperId: pageId, ...input }) => publish({ ...input, pageId }),
      withdraw: ({ paperId: pageId, reason }) => withdraw({ pageId, reason }),
      rename: ({ paperId: pageId, slug }) => rename({ pageId, slug }),
      dropDraft: ({ paperId: pageId, basedOn }) => dropDraft({ pageId, basedOn }),
      latest: async ({ paperId: pageId }) =>
        told(
          await latest({ pageId }),
          (found): LatestPaper | null => found && { ...found, version: asVersion(found.version) },
        ),
      ...{ kept, throwAway, vocabulary },
    },
  }
}

/** A page as it was opened; null for a new one. Who sees it at all may edit it. */
export function openedPage(page: DeskPage | null): OpenedPaper | null {
  return page && { ...page, paperId: page.pageId, mayEdit: true, version: asVersion(page.version) }
}

/** A page has no more than title, summary and text. */
function asVersion(version: PageVersion): Version {
  return { ...version, categoryId: null, byline: '', source: '', tags: [] }
}
