import { saveDraft } from '@/lib/posts/drafting'
import { publishPost } from '@/lib/posts/publishing'
import type { Actor } from '@/lib/staff/member'
import { paths } from '@/lib/paths'
import { db } from '@/lib/db'
import { words } from './fill'
import { median, round2 } from './measuring'

/** How long citizens wait for what was just published, in milliseconds; medians. */
export interface Visible {
  /** The first request after the bell: the page is drawn for it. */
  firstDrawOfArticle: number
  firstDrawOfHome: number
  /** From the commit of the publication until an answer holds the new words. */
  publishToVisible: number
}

/** Publishes new words several times and waits for them as a reader would. */
export async function measureVisible(
  origin: string,
  editor: Actor,
  postIds: number[],
  rounds: number,
): Promise<Visible> {
  const articles: number[] = []
  const homes: number[] = []
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    const postId = postIds[postIds.length - 1 - round]!
    const title = `Cập nhật lần ${round + 1}: biểu dương điển hình tiên tiến tỉnh Bắc Lĩnh`
    const { slug, latest } = await db.post.findUniqueOrThrow({ where: { id: postId }, include: { latest: true } })
    const { number } = await saveDraft(editor, {
      postId,
      basedOn: latest!.number,
      ...words(round, title),
      categoryId: latest!.categoryId,
    })
    // The other page is asked first in every second round: the first draw after a ring is the one that counts.
    const [first, second] = round % 2 ? [paths.home, paths.article(slug)] : [paths.article(slug), paths.home]
    await publishPost(editor, { postId, basedOn: number })
    const committed = performance.now()

    const drawn = await waitFor(origin + first, title)
    waits.push(performance.now() - committed)
    ;(first === paths.home ? homes : articles).push(drawn)
    await waitFor(origin + second, title)
    // The desk's own round after the bell is over before the next ring.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
  }
  return {
    firstDrawOfArticle: round2(median(articles)),
    firstDrawOfHome: round2(median(homes)),
    publishToVisible: round2(median(waits)),
  }
}

/** @returns how long the answer took that held the words */
async function waitFor(url: string, words: string): Promise<number> {
  for (;;) {
    const asked = performance.now()
    const page = await (await fetch(url)).text()
    const took = performance.now() - asked
    if (page.includes(words)) return took
  }
}
