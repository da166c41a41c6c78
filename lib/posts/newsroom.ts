import type { Prisma } from '@/prisma/generated/client'
import type { Body } from '../body/body'
import { bodyInput } from '../body/input'
import { mediaIdsOf } from '../body/text'
import { db } from '../db'
import type { Save } from '../history/history'
import type { Files, Pictures } from '../media/media'
import { filesOf, picturesOf } from '../media/published'
import { may, type Actor } from '../staff/member'
import { fold } from '../vietnamese/fold'
import { articleFields, articleFrom, correctingPublications } from './article'
import type { PostFilter } from './input'
import type { Article, ListPage, PostStatus, PublicationKind, Standing } from './post'

/** A post in the newsroom's list. */
export interface DeskHeadline extends Standing {
  postId: number
  title: string
  categoryName: string | null
  /** Who began it. */
  writer: string
  savedAt: Date
}

/** A post on the desk: its latest words and how it stands. */
export interface DeskPost extends Standing {
  postId: number
  slug: string
  publishedAt: Date | null
  mayEdit: boolean
  version: Version
  pictures: Pictures
  files: Files
  /** The newest ten saves, newest first. */
  saves: Save[]
  /** The newest ten changes of what citizens see, newest first. */
  events: { kind: PublicationKind; by: string; at: Date; reason: string }[]
}

/** One revision's words with the person who saved them. */
export interface Version {
  number: number
  title: string
  summary: string
  body: Body
  categoryId: number | null
  byline: string
  source: string
  tags: string[]
  savedBy: string
  savedAt: Date
}

/** How many posts a page of the newsroom's list holds. */
export const DESK_PAGE = 30

/** Up to here the newsroom's tabs count exactly; beyond they say "hơn 999". Counting must not grow with the archive. */
const COUNT_CAP = 1000

/** Lists posts for staff, latest save first; everybody on the staff sees every post. */
export async function listDeskPosts(_actor: Actor, filter: PostFilter): Promise<ListPage<DeskHeadline>> {
  const cursor = filter.before
    ? await db.post.findUnique({ where: { id: filter.before }, select: { id: true, savedAt: true } })
    : null
  const rows = await db.post.findMany({
    where: { AND: [matches(filter), cursor ? olderThan(cursor) : {}] },
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE + 1,
    select: {
      id: true,
      status: true,
      savedAt: true,
      latestRevisionId: true,
      liveRevisionId: true,
      latest: { select: { title: true, category: { select: { name: true } } } },
      createdBy: { select: { name: true } },
    },
  })
  const items = rows.slice(0, DESK_PAGE).map((row) => ({
    postId: row.id,
    title: row.latest?.title ?? '',
    categoryName: row.latest?.category?.name ?? null,
    writer: row.createdBy.name,
    savedAt: row.savedAt,
    status: row.status,
    hasNewerDraft: hasNewerDraft(row),
  }))
  return { items, after: rows.length > DESK_PAGE ? (items.at(-1)?.postId ?? null) : null }
}

/** Counts the posts of each state for the list's tabs, each up to COUNT_CAP. */
export async function countDeskPosts(_actor: Actor): Promise<Record<PostStatus | 'ALL', number>> {
  const count = (status?: PostStatus) => db.post.count({ where: { status }, take: COUNT_CAP })
  const [ALL, DRAFT, PUBLISHED, WITHDRAWN] = await Promise.all([
    count(),
    count('DRAFT'),
    count('PUBLISHED'),
    count('WITHDRAWN'),
  ])
  return { ALL, DRAFT, PUBLISHED, WITHDRAWN }
}

/** Names the staff, also those who have left, for the list's filter by writer. */
export async function listWriters(_actor: Actor): Promise<{ id: number; name: string }[]> {
  return db.member.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })
}

/**
 * Finds a post with its latest words for the writing desk.
 *
 * @returns null where there is no such post
 */
export async function findDeskPost(actor: Actor, postId: number): Promise<DeskPost | null> {
  const post = await db.post.findUnique({
    where: { id: postId },
    include: {
      latest: { include: { savedBy: { select: { name: true } } } },
      revisions: {
        orderBy: { number: 'desc' },
        take: 10,
        select: { id: true, number: true, note: true, savedAt: true, savedBy: { select: { name: true } } },
      },
      publications: {
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 10,
        include: { actor: { select: { name: true } } },
      },
    },
  })
  if (!post?.latest) return null
  const version = versionFrom(post.latest)
  const mediaIds = mediaIdsOf(version.body)
  const [pictures, files] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds)])
  return {
    postId,
    slug: post.slug,
    status: post.status,
    hasNewerDraft: hasNewerDraft(post),
    publishedAt: post.publishedAt,
    mayEdit: post.createdById === actor.id || may(actor, 'edit the posts of others'),
    version,
    pictures,
    files,
    saves: post.revisions.map(({ id, number, note, savedAt, savedBy }) => ({
      ...{ number, note },
      by: savedBy.name,
      at: savedAt,
      isLive: id === post.liveRevisionId,
    })),
    events: post.publications.map(({ kind, at, reason, actor: by }) => ({ kind, by: by.name, at, reason })),
  }
}

/**
 * Finds the latest version of a post, to lay beside the words of someone whose save came too late.
 *
 * @returns null where there is no such post
 */
export async function findLatestVersion(
  _actor: Actor,
  { postId }: { postId: number },
): Promise<{ version: Version; pictures: Pictures; files: Files } | null> {
  const post = await db.post.findUnique({
    where: { id: postId },
    select: { latest: { include: { savedBy: { select: { name: true } } } } },
  })
  if (!post?.latest) return null
  const version = versionFrom(post.latest)
  const mediaIds = mediaIdsOf(version.body)
  const [pictures, files] = await Promise.all([picturesOf(mediaIds), filesOf(mediaIds)])
  return { version, pictures, files }
}

/**
 * Finds a revision of a post as citizens would read it.
 *
 * @param number - which one; null for the latest
 * @param now - stands for the dates of what was never published
 * @returns null where there is no such post or no such revision
 */
export async function findPreview(
  _actor: Actor,
  postId: number,
  number: number | null = null,
  now = new Date(),
): Promise<Article | null> {
  const post = await db.post.findUnique({
    where: { id: postId },
    select: {
      slug: true,
      publishedAt: true,
      latest: { select: articleFields },
      publications: correctingPublications,
      revisions: { where: { number: number ?? -1 }, select: articleFields },
    },
  })
  const revision = number === null ? post?.latest : post?.revisions[0]
  if (!post || !revision) return null
  const { slug, publishedAt, publications } = post
  return articleFrom({ postId, slug, publishedAt: publishedAt ?? now, updatedAt: now, publications }, revision)
}

type SavedRevision = Prisma.RevisionGetPayload<{ include: { savedBy: { select: { name: true } } } }>

function versionFrom(revision: SavedRevision): Version {
  const { number, title, summary, categoryId, byline, source, tags, savedAt } = revision
  const body = bodyInput.parse(revision.body)
  return { number, title, summary, body, categoryId, byline, source, tags, savedBy: revision.savedBy.name, savedAt }
}

function hasNewerDraft(post: { latestRevisionId: number | null; liveRevisionId: number | null }): boolean {
  return post.liveRevisionId !== null && post.latestRevisionId !== post.liveRevisionId
}

function matches({ status, categoryId, writerId, from, until, search }: PostFilter): Prisma.PostWhereInput {
  const words = search ? fold(search) : ''
  return {
    status,
    createdById: writerId,
    savedAt: { gte: from, lt: until },
    latest: { is: { categoryId, titleFold: words ? { contains: words } : undefined } },
  }
}

function olderThan(cursor: { id: number; savedAt: Date }): Prisma.PostWhereInput {
  return {
    savedAt: { lte: cursor.savedAt },
    OR: [{ savedAt: { lt: cursor.savedAt } }, { id: { lt: cursor.id } }],
  }
}
