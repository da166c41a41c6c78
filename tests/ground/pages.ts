import { savePage, type SavedPage } from '@/lib/pages/drafting'
import type { SavePageInput } from '@/lib/pages/input'
import { publishPage } from '@/lib/pages/publishing'
import type { Actor } from '@/lib/staff/member'
import { aMember } from './builders'
import { aBody } from './posts'

/** The words of a page's save: finished, unless told otherwise. */
export function aPageSave(part: Partial<SavePageInput> = {}): SavePageInput {
  return {
    ...{ pageId: null, basedOn: 0, parentId: null },
    title: 'Chức năng, nhiệm vụ',
    summary: 'Ban tham mưu công tác thi đua, khen thưởng của tỉnh.',
    body: aBody('Ban giúp Ủy ban nhân dân tỉnh quản lý công tác thi đua, khen thưởng.'),
    ...part,
  }
}

/** A page that nobody has published. */
export async function aPage({ by, ...part }: Partial<SavePageInput> & { by?: Actor } = {}): Promise<SavedPage> {
  return savePage(by ?? (await aMember()), aPageSave(part))
}

/** A page that citizens read. */
export async function aPublishedPage({
  by,
  at,
  ...part
}: Partial<SavePageInput> & { by?: Actor; at?: Date } = {}): Promise<SavedPage> {
  const editor = by ?? (await aMember())
  const page = await savePage(editor, aPageSave(part), at)
  await publishPage(editor, { pageId: page.pageId, basedOn: page.number }, at)
  return page
}
