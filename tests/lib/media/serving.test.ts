import { expect, test } from 'vitest'
import { openMedia } from '@/lib/media/serving'
import { uploadImage } from '@/lib/media/uploading'
import { aMember } from '@/tests/ground/builders'
import { aFile, anUpload, aPhoto, everythingKept } from './photos'

test('citizens get the finished files with their kind and weight', async () => {
  const picture = await uploadImage(await aMember(), anUpload(await aPhoto()))
  expect((await aFile(picture.sources[0]!.url)).type).toBe('image/webp')
  expect((await aFile(picture.shareUrl)).type).toBe('image/jpeg')
})

test('nobody gets an original, a folder, or anything beside the store', async () => {
  await uploadImage(await aMember(), anUpload(await aPhoto()))
  const { files } = await everythingKept()
  const original = files.find((file) => file.includes('originals'))!.replace('media/', '')
  const finished = files.find((file) => file.endsWith('.webp'))!.replace('media/', '')
  const tries = [
    original,
    `${finished}/../../${original}`,
    `originals/../${finished}`,
    finished.replace('/', '//'),
    finished.replace('/', '%2f'),
    `${finished}\0.jpg`,
    `${finished}\n`,
    finished.toUpperCase(),
    finished.slice(0, 2),
    '../../etc/passwd',
    '..\\..\\etc\\passwd',
    'aa/000000000000000000000000000000.webp',
    '',
  ]
  for (const key of tries) expect([key, await openMedia(key)]).toEqual([key, null])
  expect((await aFile(`/media/${finished}`)).content.length).toBeGreaterThan(0)
})
