import { portal } from './portal'

/** Somebody at the newsroom's desk who works by the verbs, quicker than by hand. */
export interface StoryDesk {
  /** @returns the address of the article, as citizens know it */
  publish(title: string): Promise<string>
  /** Withdraws what was published last. */
  withdraw(reason: string): Promise<void>
}

/** Sits down at a desk of the portal that all stories share, or of another one. */
export async function openDesk(databaseUrl = portal().databaseUrl): Promise<StoryDesk> {
  // Chosen before lib/db is named, which connects to it.
  process.env.DATABASE_URL = databaseUrl
  const { aMember } = await import('@/tests/ground/builders')
  const { aPublishedPost } = await import('@/tests/ground/posts')
  const { withdrawPost } = await import('@/lib/posts/publishing')
  const { db } = await import('@/lib/db')
  const { paths } = await import('@/lib/paths')

  const editor = await aMember()
  const category = await db.category.findFirstOrThrow({ where: { homeBlock: 'STORIES' }, select: { id: true } })
  let last: number
  return {
    async publish(title) {
      const { postId, slug } = await aPublishedPost({ by: editor, title, categoryId: category.id })
      last = postId
      return paths.article(slug)
    },
    withdraw: (reason) => withdrawPost(editor, { postId: last, reason }),
  }
}
