import { saveDraft } from '@/lib/posts/drafting'
import { publishPost } from '@/lib/posts/publishing'
import { aCategory, aMember } from '@/tests/ground/builders'
import { aDraft } from '@/tests/ground/posts'

// A newsroom that publishes without pause, in a process of its own, until somebody ends it.
const editor = await aMember()
const { id: categoryId } = await aCategory()
for (let number = 1; ; number++) {
  const { postId } = await saveDraft(editor, aDraft({ title: `Bài ${number}`, categoryId }))
  await publishPost(editor, { postId, basedOn: 1 })
  if (number === 1) console.log('The first is out')
}
