import { paths } from './paths'
import { SEARCH_PARAMETERS } from './search/input'

/** The parameter that says after which post a list's page begins. */
export const AFTER = 'truoc'

/** The parameters of the open list of posts: the post before which the page begins, and the category. */
export const API_BEFORE = 'before'
export const API_CATEGORY = 'category'
/** The parameter of the open list of changes: the number of the last one that is known. */
export const API_AFTER = 'after'

const lists = [
  /^\/thu-vien(\/video)?$/,
  /^\/tin-moi$/,
  /^\/luu-tru\/\d{4}(\/\d{2})?$/,
  /^\/(?:chuyen-muc|chu-de|tac-gia)\/[^/]+$/,
]
const none: readonly string[] = []
const after: readonly string[] = [AFTER]
const api: readonly string[] = [API_BEFORE, API_CATEGORY]
const changes: readonly string[] = [API_AFTER]
const question: readonly string[] = [SEARCH_PARAMETERS.question]
const search: readonly string[] = Object.values(SEARCH_PARAMETERS)

/** The parameter of the form for mistakes: the page that is meant. */
export const REPORTED = 'trang'
/** The parameter of the page that thanks for a tap: the number of the answer. */
export const RATED = 'phieu'
/** The parameter that says why something was not taken. */
export const WHY = 'vi'

const letters: Record<string, readonly string[]> = {
  [paths.reportError]: [REPORTED],
  '/gop-y/da-nhan': [RATED],
  '/gop-y/chua-nhan': [WHY],
}

/** Names the query parameters that a public path knows; all others are dropped before anything is looked up. */
export function knownParameters(path: string): readonly string[] {
  if (path === paths.search) return search
  if (path === paths.searchSuggestions) return question
  if (path === paths.apiPosts) return api
  if (path === paths.apiChanges) return changes
  if (path in letters) return letters[path]!
  return lists.some((list) => list.test(path)) ? after : none
}
