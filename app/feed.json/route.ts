import { feedAnswer } from '../feeds'

export const dynamic = 'force-dynamic'

/** The newest articles, whole, for feed readers (JSON Feed 1.1). */
export function GET(): Promise<Response> {
  return feedAnswer('feed.json')
}
