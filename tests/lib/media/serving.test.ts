import { expect, test } from 'vitest'
import { openMedia } from '@/lib/media/serving'
import { uploadImage } from '@/lib/media/uploading'
import { aMember } from '@/tests/ground/builders'
import { anUpload, aPhoto, everythingKept } from './photos'

test('citizens get the finished files with their kind and weight', async () => {
  const picture = await uploadImage(await aMember(), anUpload(await aPhoto()))
  const webp = await openMedia(picture.sources[0]!.url.replace('/media/', ''))
  expect(webp?.type).toBe('image/webp')
  expect(Buffer.concat(await webp!.stream.toArray())).toHaveLength(webp!.bytes)
  const share = await openMedia(picture.shareUrl.replace('/media/', ''))
  expect(share?.type).toBe('image/jpeg')
  share?.stream.destroy()
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
  const opened = await openMedia(finished)
  expect(opened).not.toBeNull()
  opened?.stream.destroy()
})
