import { db } from '@/lib/db'
import { listRelated } from '@/lib/posts/related'
import { findArticle, listInCategory, listLatest } from '@/lib/posts/published'
import { forgetVocabulary, vocabulary } from '@/lib/search/correcting'
import { searchInput } from '@/lib/search/input'
import { search, suggest } from '@/lib/search/published'
import { forgetSeasons } from '@/lib/search/seasons'
import { fold } from '@/lib/vietnamese/fold'
import { fillArchive } from './archive-fill'
import { median, round2 } from './measuring'

const SMALL = 1_000
const LARGE = 100_000
/** How deep a reader leafs, in posts; in the small archive as deep as it goes. */
const DEEP = 9_000
const TIMES = 60

/** What a question to the archive costs, in milliseconds. */
interface Cost {
  p50: number
  p95: number
}

/** One question to a small archive and to a large one. */
export interface Growth {
  question: string
  small: Cost
  large: Cost
  /** How many times more the large archive costs, by the median. */
  ratio: number
}

/**
 * Asks an archive of a thousand posts and then one of a hundred thousand the same questions.
 *
 * @param tell - is told how far it is
 */
export async function measureArchive(tell: (line: string) => void): Promise<Growth[]> {
  const costs: Map<string, Cost>[] = []
  for (const posts of [SMALL, LARGE]) {
    tell(`Viết ${posts.toLocaleString('vi')} bài …`)
    await fillArchive(posts)
    tell(`Hỏi kho ${posts.toLocaleString('vi')} bài …`)
    costs.push(await ask(posts))
  }
  const [small, large] = costs
  return [...small!.keys()].map((question) => {
    const [one, other] = [small!.get(question)!, large!.get(question)!]
    return { question, small: one, large: other, ratio: round2(other.p50 / one.p50) }
  })
}

async function ask(posts: number): Promise<Map<string, Cost>> {
  const samples = await db.$queryRaw<{ id: number; title: string; slug: string; categoryId: number }[]>`
    SELECT subject_id AS id, title, slug, category_id AS "categoryId" FROM search_entry
    WHERE subject_id BETWEEN 100 AND 999 ORDER BY md5(slug) LIMIT ${TIMES}`
  const category = { id: samples[0]!.categoryId, children: [] }
  const deep = posts - Math.min(DEEP, posts - 50)
  const words = (title: string, from: number, to: number) => title.split(' ').slice(from, to).join(' ')
  const find = (q: string) => search(searchInput.parse({ q }))
  forgetVocabulary()
  forgetSeasons()
  const questions: Record<string, (sample: (typeof samples)[number]) => Promise<unknown>> = {
    'tìm: một từ': ({ title }) => find(words(title, 0, 1)),
    'tìm: hai từ, không dấu': ({ title }) => find(fold(words(title, 2, 4))),
    'tìm: cả tiêu đề': ({ title }) => find(title),
    'tìm: gõ sai một chữ': ({ title }) => find(`${words(title, 0, 3)} ${words(title, 3, 4)}zz`),
    'gợi ý khi gõ': ({ title }) => suggest(words(title, 0, 3)),
    'gợi ý, gõ sai một chữ': ({ title }) => suggest(`${words(title, 0, 2)} ${words(title, 2, 3)}zz`),
    'tin mới, trang đầu': () => listLatest({ after: null }),
    'tin mới, sâu 9.000 bài': () => listLatest({ after: deep }),
    'chuyên mục, trang đầu': () => listInCategory(category, { after: null }),
    'chuyên mục, sâu 9.000 bài': () => listInCategory(category, { after: deep }),
    'một bài': ({ slug }) => findArticle(slug),
    'tin liên quan': ({ id, categoryId }) => listRelated(id, categoryId),
  }
  const costs = new Map<string, Cost>()
  const began = performance.now()
  await vocabulary()
  const learnt = performance.now() - began
  for (const [question, answer] of Object.entries(questions)) costs.set(question, await costOf(samples, answer))
  return costs.set('học từ vựng, mỗi giờ một lần', { p50: round2(learnt), p95: round2(learnt) })
}

async function costOf<T>(samples: T[], answer: (sample: T) => Promise<unknown>): Promise<Cost> {
  for (const sample of samples.slice(0, 5)) await answer(sample)
  const times: number[] = []
  for (const sample of samples) {
    const began = performance.now()
    await answer(sample)
    times.push(performance.now() - began)
  }
  const sorted = times.sort((a, b) => a - b)
  return { p50: round2(median(sorted)), p95: round2(sorted[Math.floor(sorted.length * 0.95)]!) }
}
