import { Readable } from 'node:stream'
import sharp from 'sharp'
import { noteSpecialDay } from '@/lib/calendar/arranging'
import { createCategory } from '@/lib/categories/arranging'
import { addChannel } from '@/lib/channels/arranging'
import { addLinkBlock } from '@/lib/links/arranging'
import { uploadImage, uploadMedia } from '@/lib/media/uploading'
import { announce } from '@/lib/notices/announcing'
import { addOfficial } from '@/lib/officials/introducing'
import { saveDraft } from '@/lib/posts/drafting'
import { publishPost, withdrawPost } from '@/lib/posts/publishing'
import { addSynonyms } from '@/lib/search/arranging'
import { changeRules, changeSettings } from '@/lib/settings/changing'
import { hire } from '@/lib/staff/employing'
import type { Actor } from '@/lib/staff/member'
import { seedFeedback } from './seed-feedback'
import * as province from './province'
import { bodyFrom } from './province/bodies'
import { documentOf } from './province/document'
import { filmOf } from './province/film'
import { posterOf } from './province/poster'
import { sheetOf } from './province/sheet'
import { seedPages } from './seed-pages'

/**
 * Fills an empty portal with a small believable province, by the same verbs that staff use.
 *
 * @param tell - is told how far the work has come, for the progress line
 */
export async function seedProvince(administrator: Actor, tell: (done: string) => void = () => {}): Promise<void> {
  await changeSettings(administrator, province.settings)
  for (const expressions of province.synonyms) await addSynonyms(administrator, { expressions })
  await changeRules(administrator, province.rules)
  for (const day of province.specialDays) await noteSpecialDay(administrator, day)
  for (const channel of province.channels) await addChannel(administrator, channel)
  for (const block of province.linkBlocks) await addLinkBlock(administrator, block)
  await seedOfficials(administrator)
  const categories = await seedCategories(administrator)
  const staff = await seedStaff(administrator)
  await seedPages(administrator, staff)
  for (const { announcedAt, ...notice } of province.notices)
    await announce(administrator, notice, new Date(announcedAt))
  const pictures = new Map<string, number>()
  const posts = [...province.posts].sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
  for (const [index, post] of posts.entries()) {
    await seedPost(post, staff, categories, pictures, administrator)
    tell(`${index + 1}/${posts.length} bài`)
  }
  await seedFeedback(administrator)
}

/** The Board's leaders with drawn portraits. */
async function seedOfficials(administrator: Actor): Promise<void> {
  for (const { drawing, ...official } of province.officials) {
    const png = await sharp(Buffer.from(found(new Map(Object.entries(province.portraits)), drawing)()))
      .png()
      .toBuffer()
    const { mediaId } = await uploadImage(administrator, { stream: Readable.from([png]), fileName: `${drawing}.png` })
    await addOfficial(administrator, { ...official, portraitId: mediaId })
  }
}

/** Two levels, in the order of the home page; the menu follows them. */
async function seedCategories(administrator: Actor): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { children = [], ...main } of province.categories) {
    const { id } = await createCategory(administrator, { ...main, parentId: null })
    ids.set(main.slug, id)
    for (const child of children) {
      const made = await createCategory(administrator, { ...child, homeBlock: 'NONE', parentId: id })
      ids.set(child.slug, made.id)
    }
  }
  return ids
}

/** The province's staff: names on the posts. Nobody knows their one-time passwords; an administrator gives new ones. */
async function seedStaff(administrator: Actor): Promise<Map<string, Actor>> {
  const staff = new Map<string, Actor>()
  for (const { key, ...person } of province.staff) {
    const { memberId } = await hire(administrator, person)
    staff.set(key, { id: memberId, ...person })
  }
  return staff
}

async function seedPost(
  post: province.ProvincePost,
  staff: Map<string, Actor>,
  categories: Map<string, number>,
  pictures: Map<string, number>,
  administrator: Actor,
): Promise<void> {
  const writer = found(staff, post.by)
  const editor = writer.role === 'AUTHOR' ? administrator : writer
  const mediaIds: number[] = []
  for (const { drawing } of post.picture ?? []) mediaIds.push(await uploadDrawing(writer, drawing, pictures))

  const fileIds = await uploadFiles(writer, post, [...post.body, ...(post.updated?.body ?? [])])

  const words = (blocks: province.Block[], title = post.title) => ({
    title,
    summary: post.summary,
    body: bodyFrom(blocks, post.picture ?? [], mediaIds, fileIds),
    categoryId: found(categories, post.category),
    byline: post.byline,
    source: post.source ?? '',
    tags: province.tags[post.title] ?? [],
  })

  const at = new Date(post.publishedAt)
  const draft = await saveDraft(writer, { postId: null, basedOn: 0, ...words(post.body) }, earlier(at))
  const { postId } = draft
  await publishPost(editor, { postId, basedOn: draft.number }, at)
  if (post.updated) {
    const again = new Date(post.updated.at)
    const { number } = await saveDraft(
      writer,
      { postId, basedOn: draft.number, ...words(post.updated.body), note: post.updated.note },
      earlier(again),
    )
    await publishPost(editor, { postId, basedOn: number, correction: post.updated.correction }, again)
  }
  if (post.newerDraft) {
    const { body, title, note } = post.newerDraft
    await saveDraft(writer, { postId, basedOn: draft.number, ...words(body, title), note }, later(at))
  }
  if (post.withdrawn) {
    await withdrawPost(editor, { postId, reason: post.withdrawn.reason }, new Date(post.withdrawn.at))
  }
}

/** Renders a drawing once and uploads it as staff would; the same drawing in two posts is one media item. */
async function uploadDrawing(writer: Actor, name: string, pictures: Map<string, number>): Promise<number> {
  const known = pictures.get(name)
  if (known) return known
  const png = await drawn(name)
  const { mediaId } = await uploadImage(writer, { stream: Readable.from([png]), fileName: `${name}.png` })
  pictures.set(name, mediaId)
  return mediaId
}

/** @param density - dots to an inch: 72 draws it at its full size, 1 920 pixels wide */
function drawn(name: string, density = 72): Promise<Buffer> {
  const draw = province.drawings[name]
  if (!draw) throw new Error(`There is no drawing “${name}”.`)
  return sharp(Buffer.from(draw()), { density }).png({ compressionLevel: 3 }).toBuffer()
}

/** Makes the sheets, posters and films that a post offers and uploads them as staff would. */
async function uploadFiles(
  writer: Actor,
  { picture = [] }: province.ProvincePost,
  blocks: province.Block[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  // Half the size does for both, and costs a quarter of the time.
  const pictureAt = (index: number) => drawn(picture[index]?.drawing ?? '', 36)
  const upload = async (fileName: string, content: Buffer, kind: 'FILE' | 'VIDEO') => {
    const { mediaId } = await uploadMedia(writer, { stream: Readable.from([content]), fileName }, [kind])
    ids.set(fileName, mediaId)
  }
  for (const block of blocks) {
    if ('film' in block)
      await upload(block.film.fileName, await filmOf(await Promise.all(block.film.pictures.map(pictureAt)), 3), 'VIDEO')
    if (!('file' in block)) continue
    const { file } = block
    await upload(file.fileName, await contentOf(file, pictureAt), 'FILE')
  }
  return ids
}

async function contentOf(file: province.ProvinceFile, pictureAt: (index: number) => Promise<Buffer>): Promise<Buffer> {
  if ('sheet' in file) return sheetOf(file.sheet, file.rows)
  if ('paragraphs' in file) return documentOf(file.paragraphs)
  return posterOf(await pictureAt(file.poster))
}

/** A text is saved some time before it is published. */
function earlier(at: Date): Date {
  return new Date(at.getTime() - 40 * 60_000)
}

function later(at: Date): Date {
  return new Date(at.getTime() + 26 * 3_600_000)
}

function found<T>(all: Map<string, T>, key: string): T {
  const one = all.get(key)
  if (one === undefined) throw new Error(`The province names “${key}”, which it does not have.`)
  return one
}
