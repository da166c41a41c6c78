import { missingInBody } from '../posts/requirements'
import type { Reason } from '../refusal'
import type { PageWords } from './input'

/**
 * Names everything that a page lacks before citizens may read it. A summary is welcome but not asked for: of "Liên hệ" the title
 * says it all.
 *
 * @returns empty where nothing is missing
 */
export function missingForPage({ title, body }: Pick<PageWords, 'title' | 'body'>): Reason[] {
  return [...(title ? [] : [{ field: 'title', message: 'Chưa có tiêu đề.' }]), ...missingInBody(body)]
}
