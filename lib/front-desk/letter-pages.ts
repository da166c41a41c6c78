import { paths } from '../paths'
import { RATED, REPORTED, WHY } from '../public-routes'
import type { Standing } from './standing'

/** Why something was not taken, as the address says it. */
const WHYS = ['nhieu', 'trong', 'dai', 'dong-y', 'cu', 'khac'] as const
export type Why = (typeof WHYS)[number]

const THANKED = [paths.reported, paths.remarked] as string[]
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const OWN_PATH = /^\/(?!\/)[^\\\s\p{Cc}]*$/u

/**
 * Says what stands where the public's forms lead: the form for mistakes, thanks, and what was not taken. What depends on one
 * reader's answer is drawn and not kept.
 *
 * @returns null for every other path
 */
export function letterPage(path: string, query: URLSearchParams): Standing | null {
  if (THANKED.includes(path)) return page(path)
  if (path === paths.reportError) {
    const meant = query.get(REPORTED) ?? ''
    return OWN_PATH.test(meant) ? page(paths.reportErrorOn(meant), false) : page(path)
  }
  if (path === pathOf(paths.rated(''))) {
    const ratingId = query.get(RATED) ?? ''
    return UUID.test(ratingId) ? page(paths.rated(ratingId), false) : { kind: 'absent' }
  }
  if (path === pathOf(paths.notTaken(''))) {
    const why = WHYS.find((one) => one === query.get(WHY)) ?? 'khac'
    return page(paths.notTaken(why))
  }
  return null
}

function page(address: string, isKept = true): Standing {
  return { kind: 'page', status: 200, address, isKept }
}

function pathOf(address: string): string {
  return address.split('?')[0]!
}
