import type { Paper } from '../desks/paper'
import { assertMayEdit, holdPost } from './holding'

/** A post as the writing desk knows it. */
export const postPaper: Paper = {
  kind: 'POST',
  ability: 'write posts',
  async hold(tx, actor, id) {
    const post = await holdPost(tx, id, null)
    assertMayEdit(actor, post)
    return post
  },
}
