import type { AFTER } from '@/lib/public-routes'
import { MAX_ID } from '@/lib/row-id'

/** What a list's address may say. */
export type ListQuery = { [AFTER]?: string | string[] }

/**
 * Reads after which post a list's page begins.
 *
 * @returns null for the first page, and for what is no number
 */
export function afterFrom(given: string | string[] | undefined): number | null {
  const text = Array.isArray(given) ? given[0] : given
  return text && /^[1-9]\d{0,9}$/.test(text) && Number(text) <= MAX_ID ? Number(text) : null
}

/** The address of the page before: the first one where none is between. */
export function newerPage(before: number | null, first: string, after: (postId: number) => string): string {
  return before ? after(before) : first
}
