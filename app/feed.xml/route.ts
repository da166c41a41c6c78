import { feedAnswer } from '../feeds'

export const dynamic = 'force-dynamic'

/** The newest articles, whole, for feed readers (RSS 2.0). */
export function GET(): Promise<Response> {
  return feedAnswer('feed.xml')
}
