import { feedAnswer } from '../feeds'

export const dynamic = 'force-dynamic'

/** The newest articles, whole, for feed readers (Atom 1.0). */
export function GET(): Promise<Response> {
  return feedAnswer('atom.xml')
}
