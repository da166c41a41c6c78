import { Readable } from 'node:stream'
import sharp from 'sharp'
import { db } from '@/lib/db'
import type { Block, Body, Figure, Inline } from '@/lib/body/body'
import { bodyInput } from '@/lib/body/input'
import { createCategory } from '@/lib/categories/arranging'
import { uploadImage } from '@/lib/media/uploading'
import { saveDraft } from '@/lib/posts/drafting'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { changeSettings } from '@/lib/settings/changing'
import { hire } from '@/lib/staff/employing'
import type { Actor } from '@/lib/staff/member'
import * as province from './province'

export { createFirstAdministrator } from '@/lib/staff/employing'

/**
 * Fills an empty portal with a small believable province, by the same verbs that staff use.
 *
 * @param tell - is told how far the work has come, for the progress line
 */
export async function seedProvince(administrator: Actor, tell: (done: string) => void = () => {}): Promise<void> {
  await changeSettings(administrator, province.settings)
  const categories = await seedCategories(administrator)
  const staff = await seedStaff(administrator)
  const pictures = new Map<string, number>()
  const posts = [...province.posts].sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
  for (const [index, post] of posts.entries()) {
    await seedPost(post, staff, categories, pictures, administrator)
    tell(`${index + 1}/${posts.length} bài`)
  }
}
