import { paths } from './paths'
import { SEARCH_PARAMETERS } from './search/input'

/** The parameter that says after which post a list's page begins. */
export const AFTER = 'truoc'

const lists = [/^\/tin-moi$/, /^\/chuyen-muc\/[^/]+$/]
const none: readonly string[] = []
const after: readonly string[] = [AFTER]
const search: readonly string[] = Object.values(SEARCH_PARAMETERS)

/** Names the query parameters that a public path knows; all others are dropped before anything is looked up. */
export function knownParameters(path: string): readonly string[] {
  if (path === paths.search) return search
  return lists.some((list) => list.test(path)) ? after : none
}
