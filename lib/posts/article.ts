import type { Prisma } from '@/prisma/generated/client'
import { bodyInput } from '../body/input'
import { mediaIdsOf } from '../body/text'
import { placedFields } from '../categories/published'
import { filesOf, picturesOf } from '../media/published'
import { tagsNamed } from '../tags/published'
import type { Article, LeadPicture } from './post'

/** What a revision must bring along to be shown as an article. */
export const articleFields = {
  title: true,
  summary: true,
  body: true,
  plainText: true,
  byline: true,
  source: true,
  tags: true,
  leadMediaId: true,
  leadAlt: true,
  category: { select: placedFields },
} satisfies Prisma.RevisionSelect

/** The corrections of a post or a page, which stay with it whichever revision is shown. */
export const correctingPublications = {
  where: { NOT: { correction: '' } },
  orderBy: [{ at: 'desc' }, { id: 'desc' }],
  select: { at: true, correction: true },
} satisfies Prisma.Post$publicationsArgs & Prisma.Page$eventsArgs

type ArticleRevision = Prisma.RevisionGetPayload<{ select: typeof articleFields }>

/** Where and when an article stands. */
type Place = Pick<Article, 'postId' | 'slug' | 'publishedAt' | 'updatedAt'> & {
  /** Those of its publications that correct something, newest first. */
  publications: { at: Date; correction: string }[]
}

/** Shows a revision as an article: the live one to citizens, the latest one in a preview. */
export async function articleFrom({ publications, ...place }: Place, revision: ArticleRevision): Promise<Article> {
  const { title, summary, plainText, byline, source, leadMediaId, leadAlt, category } = revision
  const body = bodyInput.parse(revision.body)
  const mediaIds = mediaIdsOf(body)
  const [pictures, files, tags] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds), tagsNamed(revision.tags)])
  const picture = leadMediaId === null ? undefined : pictures[leadMediaId]
  const lead: LeadPicture | null = picture ? { picture, alt: leadAlt } : null
  const corrections = publications.map(({ at, correction: text }) => ({ at, text }))
  return {
    ...place,
    corrections,
    title,
    summary,
    plainText,
    byline,
    source,
    body,
    pictures,
    files,
    category,
    tags,
    lead,
  }
}
