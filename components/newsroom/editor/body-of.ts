import type { Node } from '@tiptap/pm/model'
import type { Block, Body } from '@/lib/body/body'

/** Each block that has been written down before: with a key all blocks but one are the same, however long the text is. */
const written = new WeakMap<Node, Block>()

/** The words of a text as they are kept: plain data, the same objects for the same blocks. */
export function bodyOf(doc: Node): Body {
  return { type: 'doc', content: doc.children.map(blockOf) }
}

function blockOf(node: Node): Block {
  const before = written.get(node)
  if (before) return before
  // The attributes of nodes are objects without a prototype, which an action's arguments may not be.
  const block = JSON.parse(JSON.stringify(node.toJSON())) as Block
  written.set(node, block)
  return block
}
