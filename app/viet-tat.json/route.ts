import { listAbbreviations } from '@/lib/search/published'

export const dynamic = 'force-dynamic'

/** What the newsroom writes short and what it means, for the voice that reads aloud. */
export async function GET(): Promise<Response> {
  return Response.json(await listAbbreviations())
}
