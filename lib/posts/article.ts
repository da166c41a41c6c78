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

type ArticleRevision = Prisma.RevisionGetPayload<{ select: typeof articleFields }>

/** Where and when an article stands. */
type Place = Pick<Article, 'postId' | 'slug' | 'publishedAt' | 'updatedAt'>

/** Shows a revision as an article: the live one to citizens, the latest one in a preview. */
export async function articleFrom(place: Place, revision: ArticleRevision): Promise<Article> {
  const { title, summary, plainText, byline, source, leadMediaId, leadAlt, category } = revision
  const body = bodyInput.parse(revision.body)
  const mediaIds = mediaIdsOf(body)
  const [pictures, files, tags] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds), tagsNamed(revision.tags)])
  const picture = leadMediaId === null ? undefined : pictures[leadMediaId]
  const lead: LeadPicture | null = picture ? { picture, alt: leadAlt } : null
  return { ...place, title, summary, plainText, byline, source, body, pictures, files, category, tags, lead }
}
