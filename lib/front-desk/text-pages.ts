import { db } from '../db'
import { paths } from '../paths'
import type { Standing } from './standing'

/** An article stands from its hour on; of a withdrawn one its address goes on telling. */
export async function articlePage(slug: string): Promise<Standing> {
  const post = await db.post.findUnique({ where: { slug }, select: { status: true, publishedAt: true } })
  if (post?.status === 'PUBLISHED' && post.publishedAt! <= new Date()) {
    return { kind: 'page', status: 200, address: paths.article(slug) }
  }
  return post?.status === 'WITHDRAWN' ? { kind: 'page', status: 410, address: paths.article(slug) } : { kind: 'absent' }
}

/** A page of the tree stands while it is published; of a withdrawn one its address goes on telling. */
export async function standingPage(slug: string): Promise<Standing> {
  const page = await db.page.findUnique({ where: { slug }, select: { status: true } })
  if (page?.status === 'PUBLISHED') return { kind: 'page', status: 200, address: paths.page(slug) }
  return page?.status === 'WITHDRAWN' ? { kind: 'page', status: 410, address: paths.page(slug) } : { kind: 'absent' }
}
