import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { listChanges, newestChange, noteChange } from '@/lib/posts/changes'
import { publishPost } from '@/lib/posts/publishing'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aPost, aPublishedPost } from '@/tests/ground/posts'
import { somebodyWaits } from '@/tests/ground/waiting'

test('of two changes of one moment the later number never shows first: who reads between them misses none', async () => {
  const editor = await aMember()
  const { postId: first } = await aPublishedPost({ by: editor })
  const { postId: second } = await aPost({ by: editor, title: 'Bài sau', categoryId: (await aCategory()).id })
  const known = await newestChange()

  let publishing: Promise<void> | undefined
  await db.$transaction(async (tx) => {
    await noteChange(tx, { postId: first, kind: 'RENAMED', actorId: editor.id })
    publishing = publishPost(editor, { postId: second, basedOn: 1 })
    await Promise.race([publishing, somebodyWaits()])
    expect(await listChanges(known)).toEqual([])
  })
  await publishing
  expect((await listChanges(known)).map(({ postId }) => postId)).toEqual([first, second])
})
